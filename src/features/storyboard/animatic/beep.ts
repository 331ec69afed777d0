/** A short quiet tone at the start of each shot, to read along or to cut by. */

/** Gives tones after a person pressed something: before that browsers keep silent. */
export interface Beeper {
  beep(): void
  close(): void
}

const PITCH_HZ = 880
const SECONDS = 0.09
const LOUDNESS = 0.12

/** A source of tones; silent where the browser has none. */
export function beeper(): Beeper {
  const sound = typeof AudioContext === 'undefined' ? undefined : new AudioContext()
  void sound?.resume().catch(() => undefined)
  return {
    beep() {
      if (!sound) return
      const tone = sound.createOscillator()
      const volume = sound.createGain()
      const { currentTime: now } = sound
      tone.frequency.value = PITCH_HZ
      // Rising and falling, or it would click.
      volume.gain.setValueAtTime(0, now)
      volume.gain.linearRampToValueAtTime(LOUDNESS, now + 0.01)
      volume.gain.linearRampToValueAtTime(0, now + SECONDS)
      tone.connect(volume).connect(sound.destination)
      tone.start(now)
      tone.stop(now + SECONDS)
    },
    close() {
      void sound?.close().catch(() => undefined)
    },
  }
}

/** The sound at the end of a timer. */

/** Three short tones; silent where the browser lets no page make sounds. */
export function ring(): void {
  try {
    const audio = new AudioContext()
    const volume = audio.createGain()
    volume.gain.value = 0.2
    volume.connect(audio.destination)
    for (const at of [0, 0.35, 0.7]) {
      const tone = audio.createOscillator()
      tone.frequency.value = 660
      tone.connect(volume)
      tone.start(audio.currentTime + at)
      tone.stop(audio.currentTime + at + 0.2)
    }
    setTimeout(() => void audio.close(), 2000)
  } catch {
    // The time that is up stands on the slide all the same.
  }
}

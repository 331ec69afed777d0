import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { type Atom, atom, type ReadableAtom } from '../../../storage/atom.ts'
import { atPace, type Clock, clockOf, movedTo, placeOf, runs, started, stopped } from './clock.ts'
import { FRAME_RATE, type Plan } from './model.ts'
import { clipAt } from './plan.ts'
import type { PlayerStep } from './player-keys.ts'

/** A film that is being watched. */
export interface Player {
  /** The frame that is seen. */
  $frame: ReadableAtom<number>
  isPlaying: boolean
  /** 1 is as planned. */
  speed: number
  toggle(): void
  seek(frame: number): void
  take(step: PlayerStep): void
  setSpeed(speed: number): void
}

/** Plays a plan by the clock: what a slow device can't paint in time it leaves out. Pauses when nobody can see it. */
export function usePlayer(plan: Plan): Player {
  const $frame: Atom<number> = useMemo(() => atom(0), [])
  const clock = useRef<Clock>(clockOf(FRAME_RATE, plan.frames))
  const [isPlaying, setPlaying] = useState(false)
  const [speed, setShownSpeed] = useState(1)

  function set(next: Clock): void {
    const now = performance.now()
    clock.current = next
    $frame.set(Math.min(Math.floor(placeOf(next, now)), Math.max(plan.frames - 1, 0)))
    setPlaying(runs(next, now))
  }

  useEffect(() => set({ ...stopped(clock.current, performance.now()), end: plan.frames }), [plan.frames])

  useEffect(() => {
    if (!isPlaying) return
    let request = requestAnimationFrame(function tick() {
      request = requestAnimationFrame(tick)
      if (runs(clock.current, performance.now())) set(clock.current)
      else set(stopped(clock.current, performance.now()))
    })
    const hidden = () => document.hidden && set(stopped(clock.current, performance.now()))
    document.addEventListener('visibilitychange', hidden)
    return () => {
      cancelAnimationFrame(request)
      document.removeEventListener('visibilitychange', hidden)
    }
  }, [isPlaying, plan.frames])

  function seek(frame: number): void {
    // A place is a whole frame, and the last one is as far as one can go.
    set(movedTo(clock.current, Math.min(Math.round(frame), plan.frames - 1), performance.now()))
  }

  function toggle(): void {
    const now = performance.now()
    const isAtEnd = $frame.get() >= plan.frames - 1
    if (runs(clock.current, now)) set(stopped(clock.current, now))
    else set(started(isAtEnd ? movedTo(clock.current, 0, now) : clock.current, now))
  }

  /** Back goes to the beginning of the shot first, unless one has only just come there. */
  function goToShot(way: -1 | 1): void {
    const frame = $frame.get()
    const clip = clipAt(plan, frame)
    if (!clip) return
    const isAtStart = frame - clip.from < FRAME_RATE / 2
    const before = isAtStart ? plan.clips[clip.number - 2] : clip
    seek((way === 1 ? plan.clips[clip.number] : before)?.from ?? (way === 1 ? plan.frames - 1 : 0))
  }

  return {
    $frame,
    isPlaying,
    speed,
    toggle,
    seek,
    take(step) {
      if (step === 'toggle') toggle()
      else if (step === 'start') seek(0)
      else if (step === 'end') seek(plan.frames - 1)
      else if ('by' in step) seek($frame.get() + step.by)
      else goToShot(step.shot)
    },
    setSpeed(wanted) {
      setShownSpeed(wanted)
      set(atPace(clock.current, FRAME_RATE * wanted, performance.now()))
    },
  }
}

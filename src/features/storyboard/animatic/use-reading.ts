import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { type Atom, atom, type ReadableAtom } from '../../../storage/atom.ts'
import { atPace, type Clock, clockOf, movedTo, placeOf, started, stopped } from './clock.ts'
import type { Prompt } from './prompt.ts'

/** A text that is being read from the teleprompter. */
export interface Reading {
  /** Seconds of the estimate that have passed: which words are to be said now. */
  $place: ReadableAtom<number>
  /** Real seconds since it was started, without pauses. */
  $real: ReadableAtom<number>
  isRunning: boolean
  /** 1 is the person's own rate. */
  pace: number
  toggle(): void
  restart(): void
  goTo(seconds: number): void
  setPace(pace: number): void
}

/** Nobody reads longer than this, in seconds. */
const LONGEST = 3600

/**
 * Runs the text and a stopwatch. The stopwatch goes on behind the last word, until somebody stops it: the difference is
 * what one wants to know.
 */
export function useReading({ seconds }: Prompt): Reading {
  const $place: Atom<number> = useMemo(() => atom(0), [])
  const $real: Atom<number> = useMemo(() => atom(0), [])
  const text = useRef<Clock>(clockOf(1, seconds))
  const watch = useRef<Clock>(clockOf(1, LONGEST))
  const [isRunning, setRunning] = useState(false)
  const [pace, setShownPace] = useState(1)

  function show(): void {
    const now = performance.now()
    $place.set(placeOf(text.current, now))
    $real.set(placeOf(watch.current, now))
  }

  function set(nextText: Clock, nextWatch: Clock): void {
    text.current = nextText
    watch.current = nextWatch
    setRunning(nextWatch.since !== undefined)
    show()
  }

  function pause(): void {
    const now = performance.now()
    set(stopped(text.current, now), stopped(watch.current, now))
  }

  useEffect(() => {
    text.current = { ...text.current, end: seconds }
    show()
  }, [seconds])

  useEffect(() => {
    if (!isRunning) return
    let request = requestAnimationFrame(function tick() {
      request = requestAnimationFrame(tick)
      show()
    })
    const hidden = () => document.hidden && pause()
    document.addEventListener('visibilitychange', hidden)
    return () => {
      cancelAnimationFrame(request)
      document.removeEventListener('visibilitychange', hidden)
    }
  }, [isRunning])

  return {
    $place,
    $real,
    isRunning,
    pace,
    toggle() {
      const now = performance.now()
      if (isRunning) return pause()
      const isAtEnd = placeOf(text.current, now) >= seconds
      set(started(text.current, now), started(isAtEnd ? clockOf(1, LONGEST) : watch.current, now))
    },
    restart() {
      set({ ...text.current, base: 0, since: undefined }, clockOf(1, LONGEST))
    },
    goTo(place) {
      set(movedTo(text.current, place, performance.now()), watch.current)
    },
    setPace(wanted) {
      setShownPace(wanted)
      set(atPace(text.current, wanted, performance.now()), watch.current)
    },
  }
}

import { useEffect, useRef, useState } from 'preact/hooks'
import { type Beeper, beeper } from './beep.ts'
import type { Plan } from './model.ts'
import { clipAt } from './plan.ts'
import type { Player } from './use-player.ts'

/** Whether each shot begins with a tone. */
export interface Beeps {
  areOn: boolean
  /** To be called while a button is pressed: only then browsers allow sound. A first tone says how loud it is. */
  set(on: boolean): void
}

/** Frames within which a shot counts as only just begun. */
const JUST_BEGUN = 3

/** Gives a tone at the start of each shot while the film plays, once somebody wants it. */
export function useBeeps(plan: Plan, { $frame, isPlaying }: Player): Beeps {
  const [areOn, setOn] = useState(false)
  const source = useRef<Beeper>()

  useEffect(() => () => source.current?.close(), [])
  useEffect(() => {
    if (!areOn || !isPlaying) return
    const first = clipAt(plan, $frame.get())
    // Begun within a shot there is no tone before the next.
    let known = first && $frame.get() - first.from < JUST_BEGUN ? undefined : first?.number
    return $frame.subscribe((frame) => {
      const number = clipAt(plan, frame)?.number
      if (number === known) return
      known = number
      source.current?.beep()
    })
  }, [areOn, isPlaying, plan])

  return {
    areOn,
    set(on) {
      if (on) {
        source.current ??= beeper()
        source.current.beep()
      }
      setOn(on)
    },
  }
}

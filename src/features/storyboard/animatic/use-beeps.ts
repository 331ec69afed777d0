import { useEffect } from 'preact/hooks'
import { beeper } from './beep.ts'
import type { Plan } from './model.ts'
import { clipAt } from './plan.ts'
import type { Player } from './use-player.ts'

/** Gives a tone at the start of each shot while the film plays. @param wanted set by a press, so that sound is allowed */
export function useBeeps(wanted: boolean, plan: Plan, { $frame, isPlaying }: Player): void {
  useEffect(() => {
    if (!wanted || !isPlaying) return
    const { beep, close } = beeper()
    const first = clipAt(plan, $frame.get())
    // Begun within a shot there is no tone before the next.
    let known = first && $frame.get() - first.from < 3 ? undefined : first?.number
    const stop = $frame.subscribe((frame) => {
      const number = clipAt(plan, frame)?.number
      if (number === known) return
      known = number
      beep()
    })
    return () => {
      stop()
      close()
    }
  }, [wanted, isPlaying, plan])
}

import { useState } from 'preact/hooks'
import { clockText } from '../../i18n/clock.ts'
import type { Locale } from '../../i18n/locales.ts'
import { useMounted } from '../../ui/use-mounted.ts'
import { useStore } from '../../ui/use-store.ts'
import { begin, setDropped, setMinutes, setNote, startAt, takeBack } from './changes.ts'
import type { BlockOutline, DayOutline, Now, PlanOutline } from './model.ts'
import { type ScheduledBlock, scheduleOf } from './schedule.ts'
import { emptyPlanState, type PlanState } from './state.ts'
import { planStore } from './store.ts'
import { deskWords } from './words.ts'

/** What was done last, so that it can be taken back. */
interface Done {
  text: string
  /** Undefined once it was taken back. */
  undo?: { before: PlanState; after: PlanState }
}

/** Joins the view of a plan to what is kept about it. */
export type PlanView = ReturnType<typeof usePlan>

/** What is kept about a plan, its schedule, and what the buttons do. Before the view is alive nothing is kept. */
export function usePlan(plan: PlanOutline, locale: Locale) {
  const words = deskWords(locale).done
  const $state = planStore(plan.id)
  const kept = useStore($state)
  const live = useMounted()
  const [done, setDone] = useState<Done>()
  const state = live ? kept : emptyPlanState()
  const schedule: ScheduledBlock[] = scheduleOf(plan, state)

  function change(text: string, apply: (state: PlanState, now: Now) => PlanState) {
    const before = $state.get()
    $state.change(apply)
    const after = $state.get()
    if (after !== before) setDone({ text, undo: { before, after } })
  }

  return {
    plan,
    state,
    schedule,
    /** False while the view has to show what the server drew. */
    live,
    done,
    start: (day: DayOutline, at: number) =>
      change(words.started(day.title, clockText(at)), (old, now) => startAt(old, plan, day.id, at, now)),
    minutes: ({ id, title }: Pick<BlockOutline, 'id' | 'title'>, count: number) =>
      change(words.minutes(title, count), (old, now) => setMinutes(old, plan, id, count, now)),
    drop: ({ id, title }: Pick<BlockOutline, 'id' | 'title'>, dropped: boolean) =>
      change(dropped ? words.dropped(title) : words.restored(title), (old, now) =>
        setDropped(old, id, dropped, now),
      ),
    begin: ({ id, title }: BlockOutline) =>
      change(words.begun(title), (old, now) => begin(old, plan, id, now)),
    // Typing has the browser's own undo; an offer at each letter would hide the one before.
    note: ({ id }: BlockOutline, note: string) => $state.change((old, now) => setNote(old, id, note, now)),
    undo() {
      const last = done?.undo
      if (!last) return
      $state.change((old, now) => takeBack(old, last.before, last.after, now))
      setDone({ text: words.undone })
    },
  }
}

/** What a facilitator changes in a plan. Each returns the same state when nothing changes. Pure. */

import { isSameDay } from '../../i18n/clock.ts'
import type { Items } from '../../storage/item.ts'
import { keptOf, type Now, type PlanOutline, withValue } from './model.ts'
import { endOf, LONGEST, scheduleOf } from './schedule.ts'
import type { PlanState } from './state.ts'

/** A day begins at another time. @param start minutes after midnight */
export function startAt(
  state: PlanState,
  plan: PlanOutline,
  day: string,
  start: number,
  now: Now,
): PlanState {
  const planned = plan.days.find(({ id }) => id === day)?.start
  return changed(state, 'starts', day, start === planned ? undefined : start, now)
}

/** A block takes another time: at least one minute, at most eight hours. */
export function setMinutes(
  state: PlanState,
  plan: PlanOutline,
  block: string,
  minutes: number,
  now: Now,
): PlanState {
  const planned = plan.days.flatMap(({ blocks }) => blocks).find(({ id }) => id === block)?.minutes
  const within = Math.min(Math.max(Math.round(minutes), 1), LONGEST)
  return changed(state, 'minutes', block, within === planned ? undefined : within, now)
}

/** What the facilitator wants to remember of a block; a blank note is none. */
export function setNote(state: PlanState, block: string, note: string, now: Now): PlanState {
  return changed(state, 'notes', block, note.trim() === '' ? undefined : note, now)
}

/** A block is left out, or taken in again. */
export function setDropped(state: PlanState, block: string, dropped: boolean, now: Now): PlanState {
  return changed(state, 'dropped', block, dropped || undefined, now)
}

/** One setting of the desk; a blank one is none. */
export function setSetting(state: PlanState, name: string, value: string, now: Now): PlanState {
  return changed(state, 'settings', name, value.trim() === '' ? undefined : value, now)
}

/**
 * A block is begun this moment. The first one of a day also fixes when that day is to end: what is left out afterwards
 * makes up for lateness and does not move the end.
 */
export function begin(state: PlanState, plan: PlanOutline, block: string, now: Now): PlanState {
  const day = plan.days.find(({ blocks }) => blocks.some(({ id }) => id === block))
  if (!day) return state
  const isFirst = day.blocks.every(({ id }) => {
    const at = keptOf(state.begun, id)
    return at === undefined || !isSameDay(at, now.at)
  })
  const begun = { ...state, begun: withValue(state.begun, block, now.at, now) }
  const end = endOf(scheduleOf(plan, state), day.id)
  return isFirst ? { ...begun, ends: withValue(state.ends, day.id, end, now) } : begun
}

/**
 * Takes a change back: what differs between `before` and `after` gets its old value again. What was changed since stays.
 */
export function takeBack(state: PlanState, before: PlanState, after: PlanState, now: Now): PlanState {
  return {
    starts: restored(state.starts, before.starts, after.starts, now),
    ends: restored(state.ends, before.ends, after.ends, now),
    minutes: restored(state.minutes, before.minutes, after.minutes, now),
    notes: restored(state.notes, before.notes, after.notes, now),
    dropped: restored(state.dropped, before.dropped, after.dropped, now),
    begun: restored(state.begun, before.begun, after.begun, now),
    settings: restored(state.settings, before.settings, after.settings, now),
  }
}

function restored<T>(items: Items<T>, before: Items<T>, after: Items<T>, now: Now): Items<T> {
  return Object.keys(after).reduce((all, id) => {
    const isTheirs = before[id] !== after[id] && items[id]?.at === after[id]?.at
    return isTheirs ? withValue(all, id, keptOf(before, id), now) : all
  }, items)
}

function changed<N extends keyof PlanState>(
  state: PlanState,
  name: N,
  id: string,
  value: number | string | boolean | undefined,
  now: Now,
): PlanState {
  const items: Items<number | string | boolean> = state[name]
  if (keptOf(items, id) === value) return state
  return { ...state, [name]: withValue(items, id, value, now) }
}

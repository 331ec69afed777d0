/** How a class stands against its plan, and what would bring it back. Pure; times by the clock of this device. */

import { isSameDay, minuteOfDay } from '../../i18n/clock.ts'
import type { Stamp } from '../../storage/item.ts'
import { keptOf } from './model.ts'
import { endOf, type ScheduledBlock } from './schedule.ts'
import type { PlanState } from './state.ts'

/** A block is shortened only if at least this much of it remains, in minutes. */
const SHORTEST = 10

/** One way to win time: a later optional block is left out, or shortened. */
export interface CatchUp {
  block: string
  title: string
  how: 'drop' | 'shorten'
  /** How long the block takes then; 0 when it is left out. */
  minutes: number
  /** Minutes that are won. */
  saves: number
}

/** How the class stands. All numbers are whole minutes. */
export interface Lateness {
  running: ScheduledBlock
  /** The block after it; undefined when it is the last of its day. */
  next?: ScheduledBlock
  /** When it was begun, in minutes after midnight. */
  begun: number
  /** What remains of it; negative once it takes longer than planned. */
  left: number
  /** Behind the plan; negative when ahead of it. */
  late: number
  /** When the day ends if everything goes on as planned, in minutes after midnight. */
  end: number
  /** When it was to end. */
  target: number
  /** Ways to win time, the best first; empty unless the class is late. */
  ways: CatchUp[]
}

/**
 * How the class stands at a moment.
 * @param now milliseconds since 1970
 * @returns undefined when no block was begun on that day
 */
export function lateness(schedule: ScheduledBlock[], state: PlanState, now: Stamp): Lateness | undefined {
  const found = runningOf(schedule, state, now)
  if (!found) return undefined
  const { running, at } = found
  const begun = Math.floor(minuteOfDay(at))
  // Rounded up, so that a block that was just begun has all its minutes left; the page's clock may be seconds behind.
  const left = running.minutes - Math.max(0, Math.floor((now - at) / 60_000))
  const over = Math.max(0, -left)
  const planned = endOf(schedule, running.day) ?? running.end
  const end = begun + running.minutes + over + (planned - running.end)
  const target = keptOf(state.ends, running.day) ?? planned
  const late = end - target
  const later = schedule.slice(schedule.indexOf(running) + 1)
  const rest = later.filter(({ day, dropped }) => day === running.day && !dropped)
  const [next] = rest
  return { running, ...(next && { next }), begun, left, late, end, target, ways: waysToWin(rest, late) }
}

/**
 * The block that begins a day: of the first day that was never begun, or of the first day of all.
 * @returns undefined in a plan in which everything is left out
 */
export function firstToBegin(schedule: ScheduledBlock[], state: PlanState): ScheduledBlock | undefined {
  const begun = new Set(
    schedule.flatMap(({ block, day }) => (keptOf(state.begun, block.id) === undefined ? [] : [day])),
  )
  const held = schedule.filter(({ dropped }) => !dropped)
  return held.find(({ day }) => !begun.has(day)) ?? held[0]
}

/** The block that was begun last on this day. One that is left out does not run. */
function runningOf(schedule: ScheduledBlock[], state: PlanState, now: Stamp) {
  let found: { running: ScheduledBlock; at: Stamp } | undefined
  for (const running of schedule) {
    const at = keptOf(state.begun, running.block.id)
    if (at === undefined || running.dropped || !isSameDay(at, now)) continue
    if (!found || at >= found.at) found = { running, at }
  }
  return found
}

/** Those that win enough come first, the smallest loss before the larger; then the others, the largest gain first. */
function waysToWin(rest: ScheduledBlock[], late: number): CatchUp[] {
  if (late <= 0) return []
  const ways = rest.flatMap(({ block: { id, title, optional }, minutes }): CatchUp[] => {
    if (!optional) return []
    const drop: CatchUp = { block: id, title, how: 'drop', minutes: 0, saves: minutes }
    const shorter = minutes - late
    return shorter < SHORTEST ? [drop] : [{ ...drop, how: 'shorten', minutes: shorter, saves: late }, drop]
  })
  const isEnough = ({ saves }: CatchUp) => saves >= late
  return ways.sort((a, b) => {
    if (isEnough(a) !== isEnough(b)) return isEnough(a) ? -1 : 1
    return isEnough(a) ? a.saves - b.saves : b.saves - a.saves
  })
}

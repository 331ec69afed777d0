/** When each block of a plan begins and ends, with what the facilitator changed. Pure. */
import { type BlockOutline, type DayOutline, keptOf, type PlanOutline } from './model.ts'
import type { PlanState } from './state.ts'

/** Longest block that can be set, in minutes. */
export const LONGEST = 480

/** A block with its place in the day. */
export interface ScheduledBlock {
  block: BlockOutline
  /** Id of its day. */
  day: string
  /** How long it takes, or would take if it were not left out. */
  minutes: number
  /** Minutes after midnight; may pass 24 hours. */
  start: number
  /** The same as `start` for a block that is left out. */
  end: number
  dropped: boolean
  /** Longer or shorter than the author planned. */
  changed: boolean
}

/** Minutes of a day, by what they are spent on. */
export interface Totals {
  /** Teaching, exercises and tests. */
  taught: number
  /** Breaks and prayers. */
  rest: number
  /** What was left out. */
  dropped: number
}

/** Every block of a plan in order; each begins where the one before ends. */
export function scheduleOf(plan: PlanOutline, state: PlanState): ScheduledBlock[] {
  return plan.days.flatMap((day) => {
    let at = startOf(day, state)
    return day.blocks.map((block): ScheduledBlock => {
      const minutes = keptOf(state.minutes, block.id) ?? block.minutes
      const dropped = keptOf(state.dropped, block.id) ?? false
      const start = at
      if (!dropped) at += minutes
      return { block, day: day.id, minutes, start, end: at, dropped, changed: minutes !== block.minutes }
    })
  })
}

/** When a day begins, in minutes after midnight. */
export function startOf(day: DayOutline, state: PlanState): number {
  return keptOf(state.starts, day.id) ?? day.start
}

/** When a day ends, in minutes after midnight; undefined for a day without blocks. */
export function endOf(schedule: ScheduledBlock[], day: string): number | undefined {
  return schedule.findLast((scheduled) => scheduled.day === day)?.end
}

/** What the minutes of a day are spent on. */
export function totalsOf(schedule: ScheduledBlock[], day: string): Totals {
  const totals: Totals = { taught: 0, rest: 0, dropped: 0 }
  for (const { block, minutes, dropped, day: own } of schedule) {
    if (own !== day) continue
    const kind = dropped ? 'dropped' : block.kind === 'break' || block.kind === 'prayer' ? 'rest' : 'taught'
    totals[kind] += minutes
  }
  return totals
}

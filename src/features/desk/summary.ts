/** A short account of what was changed in a plan. Pure. */
import { keptOf, type PlanOutline } from './model.ts'
import { scheduleOf } from './schedule.ts'
import type { PlanState } from './state.ts'

export interface PlanSummary {
  /** Times at which days begin, where they are not the planned ones, in minutes after midnight. */
  starts: number[]
  /** Blocks that take another time or are left out. */
  blocks: number
  notes: number
}

/** What was changed in a plan. */
export function summarisePlan(plan: PlanOutline, state: PlanState): PlanSummary {
  const schedule = scheduleOf(plan, state)
  return {
    starts: plan.days.flatMap(({ id }) => keptOf(state.starts, id) ?? []),
    blocks: schedule.filter(({ changed, dropped }) => changed || dropped).length,
    notes: schedule.filter(({ block }) => keptOf(state.notes, block.id) !== undefined).length,
  }
}

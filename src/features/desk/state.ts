/**
 * What a facilitator changed in a plan, and how two copies of it become one. Apart from the model, for every page that
 * takes files in needs this alone. Pure.
 */
import { type Items, mergeItems, type Stamp } from '../../storage/item.ts'

/** What is kept about a plan, and under the id of the desk about the desk itself. */
export interface PlanState {
  /** By day, in minutes after midnight. */
  starts: Items<number>
  /** By day, in minutes after midnight: when it was to end as its first block was begun. */
  ends: Items<number>
  /** By block. */
  minutes: Items<number>
  notes: Items<string>
  dropped: Items<boolean>
  /** By block: when it was begun in class, in milliseconds since 1970. */
  begun: Items<Stamp>
  /** Of the desk, by name. */
  settings: Items<string>
}

/** What holds before anything was changed. */
export function emptyPlanState(): PlanState {
  return { starts: {}, ends: {}, minutes: {}, notes: {}, dropped: {}, begun: {}, settings: {} }
}

/** Two copies of what is kept about one plan: the newest of each thing. */
export function mergePlanStates(a: PlanState, b: PlanState): PlanState {
  return {
    starts: mergeItems(a.starts, b.starts),
    ends: mergeItems(a.ends, b.ends),
    minutes: mergeItems(a.minutes, b.minutes),
    notes: mergeItems(a.notes, b.notes),
    dropped: mergeItems(a.dropped, b.dropped),
    begun: mergeItems(a.begun, b.begun),
    settings: mergeItems(a.settings, b.settings),
  }
}

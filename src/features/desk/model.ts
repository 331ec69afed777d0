/** The plan of a class: its days and blocks, and what a facilitator changed in it. Pure. */
import { type Item, type Items, mergeItems, type Person, type Stamp } from '../../storage/item.ts'

/** Under this id the settings of the desk are kept. No plan may be called so. */
export const DESK = 'meja'

/** What happens in a block: teaching, an exercise, a break, a prayer, a test. */
export type BlockKind = 'teach' | 'exercise' | 'break' | 'prayer' | 'test'

/** A page of the course. */
export interface PageLink {
  title: string
  href: string
}

/** One block of a day, as the author wrote it. */
export interface BlockOutline {
  /** Permanent and unique in its plan: changes are kept under it. */
  id: string
  title: string
  minutes: number
  kind: BlockKind
  /** May be left out when the class is late. */
  optional: boolean
  note?: string
  deck?: PageLink & { id: string }
  exercise?: PageLink
  /** What is printed for it. */
  sheets: PageLink[]
}

export interface DayOutline {
  /** Permanent and unique in its plan. */
  id: string
  title: string
  /** Minutes after midnight. */
  start: number
  blocks: BlockOutline[]
}

export interface PlanOutline {
  id: string
  title: string
  lead: string
  days: DayOutline[]
}

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

/** The moment and the person of a change. */
export interface Now {
  at: Stamp
  by: Person
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

/** The kept value of an id; undefined when there is none. An id may be called like something every object has. */
export function keptOf<T>(items: Items<T>, id: string): T | undefined {
  const item = Object.hasOwn(items, id) ? items[id] : undefined
  return item && 'value' in item ? item.value : undefined
}

/** The items with one more value, or with its removal where it is undefined. */
export function withValue<T>(items: Items<T>, id: string, value: T | undefined, now: Now): Items<T> {
  const item: Item<T> = value === undefined ? { ...now, deleted: true } : { ...now, value }
  return { ...items, [id]: item }
}

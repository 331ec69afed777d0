/** The plan of a class: its days and blocks, and how changes of it are written. Pure. */
import type { Item, Items, Person, Stamp } from '../../storage/item.ts'

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

/** The moment and the person of a change. */
export interface Now {
  at: Stamp
  by: Person
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

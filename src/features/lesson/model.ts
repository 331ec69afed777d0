/** What is kept about reading a lesson, and what follows from it. Pure. */
import { type Item, newest, type Stamp } from '../../storage/item.ts'

export interface LessonState {
  /** When each section was first read to its end. */
  seen: Record<string, Stamp>
  /** Where the reader was last: section, and which of its blocks stood at the top. */
  place?: Item<{ section: string; block: number }>
  /** When everything that existed then had been read and answered. */
  doneAt?: Stamp
}

/** Notes that a section was read to its end; the first time counts. */
export function markSeen(state: LessonState, section: string, at: Stamp): LessonState {
  return Object.hasOwn(state.seen, section) ? state : { ...state, seen: { ...state.seen, [section]: at } }
}

/** Notes where the reader is. */
export function markPlace(
  state: LessonState,
  place: { section: string; block: number },
  now: { at: Stamp; by: string },
): LessonState {
  const old = state.place && 'value' in state.place ? state.place.value : undefined
  if (old?.section === place.section && old.block === place.block) return state
  return { ...state, place: { ...now, value: place } }
}

/** Notes that the lesson is done, once: later additions to the lesson don't take it back. */
export function markDone(state: LessonState, at: Stamp): LessonState {
  return state.doneAt === undefined ? { ...state, doneAt: at } : state
}

/** Two copies of one lesson's state. */
export function mergeLessonStates(a: LessonState, b: LessonState): LessonState {
  const seen = { ...a.seen }
  for (const [section, at] of Object.entries(b.seen)) {
    // A section may be called like something that every object has.
    const mine = Object.hasOwn(seen, section) ? seen[section] : undefined
    seen[section] = Math.min(mine ?? at, at)
  }
  const place = a.place && b.place ? newest(a.place, b.place) : (a.place ?? b.place)
  const doneAt = Math.min(a.doneAt ?? Infinity, b.doneAt ?? Infinity)
  return { seen, ...(place && { place }), ...(Number.isFinite(doneAt) && { doneAt }) }
}

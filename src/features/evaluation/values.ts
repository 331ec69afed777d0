/** From a kept evaluation to what a person sees of it, and back: which items a change gives a new moment. Pure. */
import { currentValue, type Item, type Items, type Person, type Stamp } from '../../storage/item.ts'
import { type Content, type Evaluation, emptySetup } from './model.ts'
import { isSame } from './same.ts'

/** Who changes something, and when. */
export interface Now {
  at: Stamp
  by: Person
}

/** The parts that are kept item by item. */
export const ITEM_PARTS = [
  'posts',
  'scores',
  'agreed',
  'recommendations',
  'themes',
  'calendar',
  'raters',
  'mappings',
] as const
/** The parts that are kept as one item each. */
export const WHOLE_PARTS = ['setup', 'order', 'sample'] as const

/** The evaluation as plain values. */
export function contentOf(kept: Evaluation): Content {
  const sample = currentValue(kept.sample)
  return {
    setup: currentValue(kept.setup) ?? emptySetup(),
    posts: valuesOf(kept.posts),
    scores: valuesOf(kept.scores),
    agreed: valuesOf(kept.agreed),
    recommendations: valuesOf(kept.recommendations),
    order: currentValue(kept.order) ?? [],
    themes: valuesOf(kept.themes),
    calendar: valuesOf(kept.calendar),
    ...(sample && { sample }),
    raters: valuesOf(kept.raters ?? {}),
    mappings: valuesOf(kept.mappings ?? {}),
  }
}

/** The evaluation after a change of its content: what is the same keeps its moment, what went leaves a tombstone. */
export function changedEvaluation(kept: Evaluation, before: Content, after: Content, now: Now): Evaluation {
  if (before === after) return kept
  const { raters, mappings, ...rest } = kept
  const nextRaters = changedItems(raters ?? {}, before.raters, after.raters, now)
  const nextMappings = changedItems(mappings ?? {}, before.mappings, after.mappings, now)
  const sample = changedItem(kept.sample, before.sample, after.sample, now)
  return {
    ...rest,
    setup: changedItem(kept.setup, before.setup, after.setup, now) ?? kept.setup,
    posts: changedItems(kept.posts, before.posts, after.posts, now),
    scores: changedItems(kept.scores, before.scores, after.scores, now),
    agreed: changedItems(kept.agreed, before.agreed, after.agreed, now),
    recommendations: changedItems(kept.recommendations, before.recommendations, after.recommendations, now),
    order: changedItem(kept.order, before.order, after.order, now) ?? kept.order,
    themes: changedItems(kept.themes, before.themes, after.themes, now),
    calendar: changedItems(kept.calendar, before.calendar, after.calendar, now),
    ...(sample && { sample }),
    ...((raters || Object.keys(nextRaters).length > 0) && { raters: nextRaters }),
    ...((mappings || Object.keys(nextMappings).length > 0) && { mappings: nextMappings }),
  }
}

function changedItem<T>(
  kept: Item<T> | undefined,
  before: T | undefined,
  after: T | undefined,
  now: Now,
): Item<T> | undefined {
  if (isSame(before, after)) return kept
  return after === undefined ? { ...now, deleted: true } : { ...now, value: after }
}

function changedItems<T>(
  kept: Items<T>,
  before: Record<string, T>,
  after: Record<string, T>,
  now: Now,
): Items<T> {
  // What a command left alone is the very same record: thousands of posts need no look then.
  if (before === after) return kept
  const changed: Items<T> = {}
  for (const [id, value] of Object.entries(after)) {
    if (!Object.hasOwn(before, id) || !isSame(before[id], value)) changed[id] = { ...now, value }
  }
  for (const id of Object.keys(before)) {
    if (!Object.hasOwn(after, id)) changed[id] = { ...now, deleted: true }
  }
  return Object.keys(changed).length === 0 ? kept : { ...kept, ...changed }
}

/** The values of items, kept by their record: the same record gives the same values, so that views can compare them. */
const known = new WeakMap<object, object>()

function valuesOf<T>(items: Items<T>): Record<string, T> {
  const made = known.get(items)
  // Only this function writes here, and for a record of `Items<T>` only values of `T`.
  if (made) return made as Record<string, T>
  const values: Record<string, T> = {}
  for (const [id, item] of Object.entries(items)) if ('value' in item) values[id] = item.value
  known.set(items, values)
  return values
}

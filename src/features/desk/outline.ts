/** A plan as the desk draws it: titles and addresses in place of ids. Runs at build only. */
import { readClock } from '../../i18n/clock.ts'
import type { BlockOutline, PageLink, PlanOutline } from './model.ts'
import { type BlockFields, KINDS, type PlanFields } from './schema.ts'

/** The pages that blocks lead to, by id. */
export interface PlanPages {
  /** Of lessons and of their own; none in a course without slides. */
  decks: ReadonlyMap<string, PageLink>
  exercises: ReadonlyMap<string, PageLink>
  /** Sheets of the desk, and worksheets. */
  sheets: ReadonlyMap<string, PageLink>
}

/**
 * The plans with what their blocks lead to. In a course without slides no block has any.
 * @throws when anything else leads nowhere or a time can't be read, which the content check finds first
 */
export function planOutlines(plans: PlanFields[], pages: PlanPages): PlanOutline[] {
  return plans.map(({ id, title, lead, days }) => ({
    id,
    title,
    lead,
    days: days.map((day) => ({
      id: day.id,
      title: day.title,
      start: known(readClock(day.start), id),
      blocks: day.blocks.map((block) => blockOutline(block, pages, id)),
    })),
  }))
}

function blockOutline(
  block: BlockFields,
  { decks, exercises, sheets }: PlanPages,
  plan: string,
): BlockOutline {
  const { id, title, minutes, optional, note } = block
  const deck = block.deck === undefined || decks.size === 0 ? undefined : known(decks.get(block.deck), plan)
  const exercise = block.exercise === undefined ? undefined : known(exercises.get(block.exercise), plan)
  return {
    id,
    title,
    minutes,
    kind: KINDS[block.kind],
    optional,
    ...(note !== undefined && { note }),
    ...(deck && { deck: { id: block.deck ?? '', ...deck } }),
    ...(exercise && { exercise }),
    sheets: block.sheets.map((sheet) => known(sheets.get(sheet), plan)),
  }
}

function known<T>(value: T | undefined, plan: string): T {
  if (value === undefined)
    throw new Error(`A block of the plan "${plan}" leads nowhere, or a day has no time.`)
  return value
}

/** What the desk leads to, out of the course. Runs at build only. */
import type { Course } from '../../features/course/load.ts'
import type { PageLink, PlanOutline } from '../../features/desk/model.ts'
import { planOutlines } from '../../features/desk/outline.ts'
import { SHEETS } from '../../features/desk/sheets.ts'
import type { Locale } from '../../i18n/locales.ts'
import { sheetHref } from '../../i18n/routes.ts'
import { loadDecks } from '../deck/load-decks.ts'
import { deskPageWords } from './words.ts'

/** A page to print, with how many and what for. */
export interface Material extends PageLink {
  note: string
}

/** The plans of the course, with the pages that their blocks lead to. */
export async function plansOf({ data, exercises }: Course, locale: Locale): Promise<PlanOutline[]> {
  const pages = exercises.map(({ href, data: { id, title } }) => [id, { title, href }] as const)
  const sheets = ownSheets(locale).map(({ id, title, href }) => [id, { title, href }] as const)
  const decks = (await loadDecks(locale)).map(
    ({ id, href, data: { title } }) => [id, { title, href }] as const,
  )
  return planOutlines(data.plans, {
    decks: new Map(decks),
    exercises: new Map(pages),
    sheets: new Map<string, PageLink>([...pages, ...sheets]),
  })
}

/** What is printed before a class: the desk's own sheets, then worksheets of the course. */
export function materialsOf({ data, exercises }: Course, locale: Locale): Material[] {
  const worksheets = data.materials.flatMap(({ exercise, note }) =>
    exercises.flatMap(({ href, data: { id, title } }) => (id === exercise ? [{ title, href, note }] : [])),
  )
  return [...ownSheets(locale), ...worksheets]
}

function ownSheets(locale: Locale) {
  const words = deskPageWords(locale).sheets
  return SHEETS.map((id) => ({ id, ...words[id], href: sheetHref(id, locale) }))
}

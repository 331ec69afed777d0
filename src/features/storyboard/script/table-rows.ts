/** The shots in the rows of a table. Pure. */
import type { CellRow } from './cells.ts'
import { type Column, columnsBelow, columnsIn, headOf, isNumber } from './columns.ts'
import { add, type Draft, isEmpty, newDraft, type Reading } from './draft.ts'
import type { Preamble } from './preamble.ts'
import { takeTiming } from './seconds.ts'

/** Reads the rows of a table, or of several with heads of their own. */
export function readTable(rows: readonly CellRow[], before: Preamble, after: readonly string[]): Reading {
  const reading: Reading = { drafts: [], notes: [...before.notes], byDash: new Set() }
  if (before.title) reading.title = before.title
  for (const { head, body } of tablesIn(rows.map(({ cells }) => cells.map(withoutGuard)))) {
    const fields = head && headOf(head)
    const columns = head && fields ? columnsBelow(head, fields, body) : columnsIn(body)
    if (head && fields) reading.notes.push(...unusedNames(head, fields, body))
    for (const cells of body) readCells(cells, columns, reading)
  }
  reading.notes.push(...after)
  return reading
}

/** Names of columns that say nothing known and have nothing below. */
function unusedNames(head: string[], fields: readonly unknown[], body: string[][]): string[] {
  return head.filter((_, at) => !fields[at] && body.every((cells) => (cells[at] ?? '').trim() === ''))
}

/** A cell without the apostrophe that keeps spreadsheets from taking it for a formula. */
function withoutGuard(cell: string): string {
  return cell.replace(/^'(?='*[=+@-])/, '')
}

function tablesIn(rows: string[][]): { head?: string[]; body: string[][] }[] {
  const tables: { head?: string[]; body: string[][] }[] = []
  for (const cells of rows) {
    const last = tables.at(-1)
    if (headOf(cells)) tables.push({ head: cells, body: [] })
    else if (last) last.body.push(cells)
    else tables.push({ body: [cells] })
  }
  return tables
}

function readCells(cells: readonly string[], columns: readonly Column[], { drafts, notes }: Reading): void {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '')
  if (/^(?:total|jumlah)(?!\p{L})/iu.test(filled[0] ?? '')) {
    notes.push(filled.join(' '))
    return
  }
  const draft = newDraft()
  const isTimed = columns.some(({ field }) => field === 'seconds')
  for (const [at, column] of columns.entries()) put(draft, column, (cells[at] ?? '').trim(), isTimed)
  for (const more of cells.slice(columns.length)) add(draft, 'note', more)
  const last = drafts.at(-1)
  const number = columns.findIndex(({ field }) => field === 'number')
  const isUnnumbered = number >= 0 && (cells[number] ?? '').trim() === ''
  if (isEmpty(draft) && !draft.timing) notes.push(...draft.label)
  else if (last && isUnnumbered && draft.visual.length === 0 && !draft.timing) goOn(last, draft)
  else drafts.push(draft)
}

function put(draft: Draft, { field, name }: Column, text: string, isTimed: boolean): void {
  if (field === 'number') {
    if (!isNumber(text)) add(draft, 'number', text)
  } else if (field === 'onScreen') {
    // Texts that stand apart are shown one by one.
    for (const each of text.split(/\n{2,}/)) add(draft, field, each)
  } else if (field === 'visual' && !isTimed) {
    const { timing, rest } = takeTiming(text)
    if (timing) draft.timing ??= timing
    add(draft, field, rest)
  } else if (field === 'speaker') draft.speaker = text
  else add(draft, field, text, name)
}

/** A row without a number and a picture goes on with the shot above. */
function goOn(
  last: Draft,
  { said, onScreen, sound, location, label, props, people, notes, terms }: Draft,
): void {
  last.said.push(...said)
  last.onScreen.push(...onScreen)
  last.sound.push(...sound)
  last.location.push(...location)
  last.label.push(...label)
  last.props.push(...props)
  last.people.push(...people)
  last.notes.push(...notes, ...Object.values(terms))
}

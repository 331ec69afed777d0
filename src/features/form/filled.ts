/** How much of a form is filled in, of what it asks for. Pure. */
import { isBlank, readEntry, tickedLines } from './entry.ts'
import { type FormState, fieldValue, rowKey } from './model.ts'
import { type CellField, type FormOutline, type FormSection, type GroupField, isGroup } from './outline.ts'
import { rowsOf } from './rows.ts'

/** Fields filled in, and fields that have to be. A checklist counts line by line. */
export interface Filled {
  done: number
  total: number
}

export type FormStatus = 'untouched' | 'started' | 'done'

/**
 * What is filled in of what the form requires. Optional and computed fields count on neither side; a value that
 * can't be used, such as a number with two readings, is not filled in. Rows left empty are asked for only up to
 * the fewest of their group.
 */
export function filledOf(form: FormOutline, state: FormState): Filled {
  return sum(form.sections.map((section) => filledOfSection(section, state)))
}

/** The same for one section. */
export function filledOfSection(section: FormSection, state: FormState): Filled {
  return sum(section.fields.map((field) => (isGroup(field) ? ofGroup(field, state) : ofCell(field, state))))
}

/** Untouched while nothing was typed, chosen or ticked; done when all that is required is filled in. */
export function statusOf(form: FormOutline, state: FormState): FormStatus {
  if (isUntouched(state)) return 'untouched'
  const { done, total } = filledOf(form, state)
  return done === total ? 'done' : 'started'
}

/** Whether anything in a row is filled in, with or without faults. */
export function isRowUsed(state: FormState, group: GroupField, row: string): boolean {
  const start = rowKey(group.id, row, '')
  return Object.keys(state.fields).some((key) => key.startsWith(start) && !isBlank(fieldValue(state, key)))
}

/** The key under which a field is kept, in a row of a group or outside any. */
export function keyOf(field: string, place: { group: GroupField; row: string } | undefined): string {
  return place ? rowKey(place.group.id, place.row, field) : field
}

function ofGroup(group: GroupField, state: FormState): Filled {
  const used = rowsOf(state, group).filter((row) => isRowUsed(state, group, row))
  const filled = used.flatMap((row) => group.fields.map((field) => ofCell(field, state, { group, row })))
  const missing = Math.max(0, group.min - used.length)
  const { total } = sum(group.fields.map((field) => ({ done: 0, total: requiredIn(field) })))
  return sum([...filled, { done: 0, total: missing * total }])
}

function ofCell(
  field: CellField,
  state: FormState,
  place?: { group: GroupField; row: string } | undefined,
): Filled {
  const total = requiredIn(field)
  if (total === 0 || field.type === 'computed') return { done: 0, total: 0 }
  const keptOf = (id: string) => fieldValue(state, keyOf(id, place))
  if (field.type === 'checklist') return { done: tickedLines(field, keptOf).length, total }
  return { done: readEntry(field, keptOf(field.id)).status === 'filled' ? 1 : 0, total }
}

function requiredIn(field: CellField): number {
  if (field.type === 'computed' || field.optional) return 0
  return field.type === 'checklist' ? field.lines.length : 1
}

function isUntouched(state: FormState): boolean {
  return Object.keys(state.fields).every((key) => isBlank(fieldValue(state, key)))
}

function sum(parts: Filled[]): Filled {
  return parts.reduce((all, { done, total }) => ({ done: all.done + done, total: all.total + total }), {
    done: 0,
    total: 0,
  })
}

/** What one kept value means for its field: nothing yet, filled in, or not what the field asks for. Pure. */
import { parseNumber } from '../../i18n/numbers.ts'
import type { FieldValue } from './model.ts'
import type { CellField, ChecklistField, ChoiceField, Id, NumberField } from './outline.ts'

/** Why what is filled in can't be used. */
export type EntryFault =
  | 'not-a-number'
  | 'ambiguous-number'
  | 'not-whole'
  | 'below-min'
  | 'above-max'
  | 'not-a-date'

export type Entry = { status: 'empty' } | { status: 'filled' } | { status: 'invalid'; reason: EntryFault }

export type NumberEntry =
  | { status: 'empty' }
  | { status: 'filled'; value: number }
  | { status: 'invalid'; reason: Exclude<EntryFault, 'ambiguous-number' | 'not-a-date'> }
  /** To be asked back; `rewritten` is what to put into the field for a reading. */
  | { status: 'invalid'; reason: 'ambiguous-number'; readings: { value: number; rewritten: string }[] }

/** A field that is kept under its own id. */
export type KeptField = Exclude<CellField, { type: 'computed' | 'checklist' }>

/** Reads a kept value. A value of another kind, as an earlier edition of the form may have left, is empty. */
export function readEntry(field: KeptField, value: FieldValue | undefined): Entry {
  if (field.type === 'choice') return { status: chosenIds(field, value).length > 0 ? 'filled' : 'empty' }
  if (field.type === 'number') return readNumber(field, value)
  if (isBlank(value) || typeof value !== 'string') return { status: 'empty' }
  if (field.type === 'date' && !isDate(value)) return { status: 'invalid', reason: 'not-a-date' }
  return { status: 'filled' }
}

/**
 * Reads a number as typed, the Indonesian or the English way. One that has two readings is asked back, unless
 * the field takes whole numbers and only one reading is whole: "1.200" likes are 1200, never 1,2.
 */
export function readNumber(field: NumberField, value: FieldValue | undefined): NumberEntry {
  if (isBlank(value) || typeof value !== 'string') return { status: 'empty' }
  const parsed = parseNumber(value, field.unit)
  if (parsed.status === 'not-a-number') return { status: 'invalid', reason: 'not-a-number' }
  if (parsed.status === 'number') return inBounds(field, parsed.value)
  const [first, second] = field.whole
    ? parsed.readings.filter((reading) => Number.isInteger(reading.value))
    : parsed.readings
  if (first && !second) return inBounds(field, first.value)
  return { status: 'invalid', reason: 'ambiguous-number', readings: parsed.readings }
}

/** The choices that were made, in their own order; those that no longer exist are left out. */
export function chosenIds({ choices }: ChoiceField, value: FieldValue | undefined): Id[] {
  const chosen = typeof value === 'string' ? [value] : value
  return Array.isArray(chosen) ? choices.map(({ id }) => id).filter((id) => chosen.includes(id)) : []
}

/** The lines of a checklist that are ticked. @param keptOf the kept value of a line */
export function tickedLines(field: ChecklistField, keptOf: (line: Id) => FieldValue | undefined): Id[] {
  return field.lines.map(({ id }) => id).filter((id) => keptOf(id) === true)
}

/** Whether a kept value holds nothing that anyone typed or chose. */
export function isBlank(value: FieldValue | undefined): boolean {
  if (typeof value === 'string') return value.trim() === ''
  return Array.isArray(value) ? value.length === 0 : value !== true
}

function inBounds({ min, max, whole }: NumberField, value: number): NumberEntry {
  if (whole && !Number.isInteger(value)) return { status: 'invalid', reason: 'not-whole' }
  if (min !== undefined && value < min) return { status: 'invalid', reason: 'below-min' }
  if (max !== undefined && value > max) return { status: 'invalid', reason: 'above-max' }
  return { status: 'filled', value }
}

/** Whether a text is a day that exists, as `2026-11-25`. */
function isDate(text: string): boolean {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined
  // Some engines take 31 February for 3 March.
  return day !== undefined && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}

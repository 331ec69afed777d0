/** What computed fields come to. Pure; nothing of it is kept. */
import { readEntry, readNumber, tickedLines } from './entry.ts'
import { isRowUsed, keyOf } from './filled.ts'
import { type FormState, fieldValue } from './model.ts'
import {
  type CellField,
  type ComputedField,
  columnOf,
  type FormOutline,
  type FormulaName,
  fieldsOf,
  type GroupField,
  isGroup,
} from './outline.ts'
import { rowsOf } from './rows.ts'

/** Why there is no value yet. `invalid`: a field is filled in, but not with a number that can be used. */
export type ComputedReason = 'missing' | 'invalid' | 'zero-divisor' | 'too-large'

export type Computed =
  | { status: 'value'; value: number; unit: string }
  /** `key` is that of the field to look at first, or the id of a group without a row in use. */
  | { status: 'none'; reason: ComputedReason; key: string }

/**
 * The value of every computed field by key (`field` or `group/row/field`).
 *
 * What is not filled in is unknown, not 0: one missing number leaves a sum, difference or rate without a value.
 * Rows without any entry are no rows here. Median and count take the entries there are.
 */
export function computedValues(form: FormOutline, state: FormState): Map<string, Computed> {
  const known = new Map<string, Computed>()
  const fields = fieldsOf(form)
  for (const field of fields) {
    if (field.type === 'computed') compute(field, undefined)
    if (!isGroup(field)) continue
    for (const row of rowsOf(state, field)) {
      for (const cell of field.fields) if (cell.type === 'computed') compute(cell, { group: field, row })
    }
  }
  return known

  // The lint refuses fields that need each other, so this ends.
  function compute(field: ComputedField, place: Place | undefined): Computed {
    const key = keyOf(field.id, place)
    const before = known.get(key)
    if (before) return before
    const operands = field.of.flatMap((reference) => operandsOf(reference, place, field.formula))
    const value = combine(field, operands, key)
    known.set(key, value)
    return value
  }

  function operandsOf(reference: string, place: Place | undefined, formula: FormulaName): Operand[] {
    const column = columnOf(reference)
    if (!column) {
      const inRow = place?.group.fields.find(({ id }) => id === reference)
      const single = inRow ?? fields.find(({ id }) => id === reference)
      if (!single || isGroup(single)) return [{ key: reference, reason: 'missing' }]
      return [operandOf(single, inRow ? place : undefined, formula)]
    }
    const group = fields.find((field) => field.id === column.group)
    const cell = group && isGroup(group) ? group.fields.find(({ id }) => id === column.field) : undefined
    if (!group || !isGroup(group) || !cell) return [{ key: reference, reason: 'missing' }]
    const used = rowsOf(state, group).filter((row) => isRowUsed(state, group, row))
    return used.map((row) => operandOf(cell, { group, row }, formula))
  }

  function operandOf(field: CellField, place: Place | undefined, formula: FormulaName): Operand {
    const key = keyOf(field.id, place)
    if (field.type === 'computed') {
      const inner = compute(field, place)
      return inner.status === 'value' ? { key, value: inner.value } : inner
    }
    const keptOf = (id: string) => fieldValue(state, keyOf(id, place))
    if (formula === 'count') {
      if (field.type === 'checklist') return { key, value: 0, counted: tickedLines(field, keptOf).length }
      const { status } = readEntry(field, keptOf(field.id))
      return status === 'filled'
        ? { key, value: 0 }
        : { key, reason: status === 'empty' ? 'missing' : status }
    }
    if (field.type !== 'number') return { key, reason: 'invalid' }
    const entry = readNumber(field, keptOf(field.id))
    if (entry.status === 'filled') return { key, value: entry.value }
    return { key, reason: entry.status === 'empty' ? 'missing' : entry.status }
  }
}

interface Place {
  group: GroupField
  row: string
}

type Operand = { key: string; value: number; counted?: number } | { key: string; reason: ComputedReason }

function combine(field: ComputedField, operands: Operand[], key: string): Computed {
  const skipsMissing = field.formula === 'median' || field.formula === 'count'
  const fault = operands.find((one) => 'reason' in one && !(skipsMissing && one.reason === 'missing'))
  if (fault && 'reason' in fault) return { status: 'none', reason: fault.reason, key: fault.key }
  const present = operands.filter((one) => 'value' in one)
  const unit = field.formula === 'rate' ? '%' : field.unit
  if (field.formula === 'count') {
    const value = present.reduce((all, { counted = 1 }) => all + counted, 0)
    return { status: 'value', value, unit }
  }
  const first = operands[0]?.key ?? columnOf(field.of[0] ?? '')?.group ?? key
  const values = present.map(({ value }) => value)
  const [a, b] = values
  if (a === undefined) return { status: 'none', reason: 'missing', key: first }
  if (field.formula === 'rate' && b === 0) {
    return { status: 'none', reason: 'zero-divisor', key: operands[1]?.key ?? first }
  }
  const value = tidy(ARITHMETIC[field.formula](values))
  return Number.isFinite(value)
    ? { status: 'value', value, unit }
    : { status: 'none', reason: 'too-large', key }
}

/** `difference` and `rate` take the first two values. */
const ARITHMETIC: Record<Exclude<FormulaName, 'count'>, (values: number[]) => number> = {
  sum: (values) => values.reduce((all, value) => all + value, 0),
  difference: ([a = 0, b = 0]) => a - b,
  /** a ÷ b × 100, to one decimal. */
  rate: ([a = 0, b = 0]) => Math.round(tidy((a / b) * 1000)) / 10,
  median,
}

/**
 * The middle value in order of size; of an even number of values, the mean of the two in the middle.
 * Source: IUPAC Gold Book, "median", doi.org/10.1351/goldbook.M03806.
 */
function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? upper
  return (lower + upper) / 2
}

/** To six decimals, without what binary fractions leave behind: 0.1 + 0.2 is 0.3. Never -0. */
function tidy(value: number): number {
  return (Math.abs(value) < 1e9 ? Math.round(value * 1e6) / 1e6 : value) || 0
}

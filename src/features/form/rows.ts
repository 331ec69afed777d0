/**
 * Rows of tables and blocks: added, removed, moved, and the same after two devices met. Pure.
 *
 * The kept order is one value, so of two devices' orders the newer one stays. No row is lost with the other:
 * a row also exists while anything under its fields is kept, and a fresh row keeps its first field as empty
 * text. A removed row leaves a tombstone under each of its fields; a later entry on another device outlives it.
 */
import { currentValue, type Stamp } from '../../storage/item.ts'
import { type FieldValue, type FormState, fieldValue, rowKey } from './model.ts'
import { type GroupField, keptIds } from './outline.ts'

interface Now {
  at: Stamp
  by: string
}

/** What a removed row held, for taking the removal back. */
export interface RemovedRow {
  row: string
  /** Its place among the rows, from 0. */
  position: number
  /** By key. */
  values: Record<string, FieldValue>
}

/**
 * The rows of a group by id: in the kept order, then the starting rows that it does not name, then those that
 * only another device knew, sorted by id.
 */
export function rowsOf(state: FormState, group: GroupField): string[] {
  const traces = tracesOf(state, group)
  const kept = Object.hasOwn(state.rows, group.id) ? currentValue(state.rows[group.id]) : undefined
  const start = group.start.map(({ id }) => id)
  const alive = [...traces].flatMap(([row, exists]) => (exists ? [row] : [])).sort()
  return [...new Set([...(kept ?? []), ...start, ...alive])].filter((row) => traces.get(row) !== false)
}

/** Adds a row at the end. @param row a made id; the state itself when the group has its most rows or this row */
export function addRow(state: FormState, group: GroupField, row: string, now: Now): FormState {
  const order = rowsOf(state, group)
  const [first] = group.fields.flatMap(keptIds)
  if (order.length >= group.max || order.includes(row) || first === undefined) return state
  const fields = { ...state.fields, [rowKey(group.id, row, first)]: { ...now, value: '' } }
  return withOrder({ ...state, fields }, group, [...order, row], now)
}

/** What a row holds at present, to be kept aside before it is removed; undefined when there is no such row. */
export function holdRow(state: FormState, group: GroupField, row: string): RemovedRow | undefined {
  const position = rowsOf(state, group).indexOf(row)
  if (position < 0) return undefined
  const values: Record<string, FieldValue> = {}
  for (const key of keysOfRow(state, group, row)) {
    const value = fieldValue(state, key)
    if (value !== undefined) values[key] = value
  }
  return { row, position, values }
}

/** Removes a row with all it holds. The state itself when there is no such row, or no more than the fewest. */
export function removeRow(state: FormState, group: GroupField, row: string, now: Now): FormState {
  const order = rowsOf(state, group)
  if (order.length <= group.min || !order.includes(row)) return state
  const fields = { ...state.fields }
  for (const key of keysOfRow(state, group, row)) fields[key] = { ...now, deleted: true }
  const rest = order.filter((other) => other !== row)
  return withOrder({ ...state, fields }, group, rest, now)
}

/** Takes a removal back: the row stands where it stood, with its values. What was typed since stays. */
export function restoreRow(state: FormState, group: GroupField, removed: RemovedRow, now: Now): FormState {
  const { row, position, values } = removed
  const [first] = group.fields.flatMap(keptIds)
  const fields = { ...state.fields }
  const back = first === undefined ? values : { [rowKey(group.id, row, first)]: '', ...values }
  for (const [key, value] of Object.entries(back)) {
    if (fieldValue(state, key) === undefined) fields[key] = { ...now, value }
  }
  const order = rowsOf(state, group).filter((other) => other !== row)
  return withOrder({ ...state, fields }, group, insertAt(order, position, row), now)
}

/** Moves a row one place up (-1) or down (1). The state itself when there is no place to go. */
export function moveRow(state: FormState, group: GroupField, row: string, step: -1 | 1, now: Now): FormState {
  const order = rowsOf(state, group)
  const from = order.indexOf(row)
  const to = from + step
  if (from < 0 || to < 0 || to >= order.length) return state
  const rest = order.filter((other) => other !== row)
  return withOrder(state, group, insertAt(rest, to, row), now)
}

function insertAt(order: string[], position: number, row: string): string[] {
  return [...order.slice(0, position), row, ...order.slice(position)]
}

function withOrder(state: FormState, { id }: GroupField, value: string[], now: Now): FormState {
  return { ...state, rows: { ...state.rows, [id]: { ...now, value } } }
}

/** Rows that left something in the fields: true while any of it is kept, false when all of it was removed. */
function tracesOf(state: FormState, { id }: GroupField): Map<string, boolean> {
  const traces = new Map<string, boolean>()
  for (const [key, item] of Object.entries(state.fields)) {
    const [group, row, field, ...more] = key.split('/')
    if (group !== id || !row || field === undefined || more.length > 0) continue
    traces.set(row, traces.get(row) === true || 'value' in item)
  }
  return traces
}

/** Every key a row has or may have: fields that an author took out since are removed along with the others. */
function keysOfRow(state: FormState, group: GroupField, row: string): string[] {
  const start = rowKey(group.id, row, '')
  const kept = Object.keys(state.fields).filter((key) => key.startsWith(start))
  return [...new Set([...group.fields.flatMap(keptIds).map((field) => start + field), ...kept])]
}

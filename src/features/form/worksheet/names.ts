/** How rows and fields are called in messages. Pure. */
import type { FormState } from '../model.ts'
import { type FormOutline, fieldsOf, type GroupField, type Id, isGroup } from '../outline.ts'
import { rowsOf } from '../rows.ts'

/** "Akun 2", or what the author called the row. @param position from 0 */
export function rowName({ row: noun, start }: GroupField, row: Id, position: number): string {
  const label = start.find(({ id }) => id === row)?.label
  return label ?? `${noun.charAt(0).toUpperCase()}${noun.slice(1)} ${position + 1}`
}

/**
 * The label of the field or group under a key, and the name of its row unless that is the row it is told in.
 * @param from the row in which it is told
 */
export function namesOf(
  form: FormOutline,
  state: FormState,
  key: string,
  from: { group: GroupField; row: Id } | undefined,
): { label: string; row?: string } {
  const [id, row, column] = key.split('/')
  const field = fieldsOf(form).find((one) => one.id === id)
  if (!field || !isGroup(field) || row === undefined) return { label: field?.label ?? key }
  const label = field.fields.find((one) => one.id === column)?.label ?? field.label
  if (from?.group.id === field.id && from.row === row) return { label }
  return { label, row: rowName(field, row, rowsOf(state, field).indexOf(row)) }
}

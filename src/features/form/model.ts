/** Worksheets, reflections and checklists: fields by id. Pure. */
import { type Item, type Items, mergeItems, newest, type Stamp } from '../../storage/item.ts'

/** Numbers are kept as typed, dates as ISO text. */
export type FieldValue = string | boolean | string[]

export interface FormState {
  /** By field id, or `group/row/field`. */
  fields: Items<FieldValue>
  /** Row ids of each group with rows to add, in order. */
  rows: Record<string, Item<string[]>>
}

/** Fills in one field. */
export function setField(
  state: FormState,
  field: string,
  value: FieldValue,
  now: { at: Stamp; by: string },
): FormState {
  return { ...state, fields: { ...state.fields, [field]: { ...now, value } } }
}

/** Two copies of one form, merged field by field. */
export function mergeForms(a: FormState, b: FormState): FormState {
  const rows = { ...a.rows }
  for (const [group, order] of Object.entries(b.rows)) {
    const mine = rows[group]
    rows[group] = mine ? newest(mine, order) : order
  }
  return { fields: mergeItems(a.fields, b.fields), rows }
}

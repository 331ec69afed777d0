/** Worksheets, reflections and checklists: fields by id. Pure. */
import { currentValue, type Item, type Items, mergeItems, newest, type Stamp } from '../../storage/item.ts'

/** Numbers are kept as typed, dates as ISO text. */
export type FieldValue = string | boolean | string[]

export interface FormState {
  /** By field id, or `group/row/field`. */
  fields: Items<FieldValue>
  /** Row ids of each group with rows to add, in order. */
  rows: Record<string, Item<string[]>>
}

/** The key of a field in a row of a table or block. */
export function rowKey(group: string, row: string, field: string): string {
  return `${group}/${row}/${field}`
}

/** What is filled in under a key; undefined when nothing is, or when it was removed. */
export function fieldValue({ fields }: FormState, key: string): FieldValue | undefined {
  // A field may be called like something that every object has.
  return Object.hasOwn(fields, key) ? currentValue(fields[key]) : undefined
}

/** Fills in one field. @param field its key */
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

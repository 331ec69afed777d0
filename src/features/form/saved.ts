/** How forms, reflections and checklists are saved: one key for each, merged field by field. */
import { array, boolean, type GenericSchema, maxLength, object, pipe, record, string, union } from 'valibot'
import { id, item } from '../../storage/item-schema.ts'
import { defineSaved } from '../../storage/saved-format.ts'
import { type FieldValue, type FormState, mergeForms } from './model.ts'

/** About fifty printed pages: more than a field is for, less than the storage holds. */
const MAX_TEXT = 200_000

const ids: GenericSchema<string[], string[]> = pipe(array(id), maxLength(1000))
const value: GenericSchema<FieldValue, FieldValue> = union([
  pipe(string(), maxLength(MAX_TEXT)),
  boolean(),
  ids,
])
const v1 = object({ fields: record(id, item(value)), rows: record(id, item(ids)) })

export const saved = defineSaved<FormState>({
  feature: 'form',
  version: 1,
  versions: { 1: v1 },
  migrations: {},
  empty: () => ({ fields: {}, rows: {} }),
  merge: mergeForms,
  schema: v1,
})

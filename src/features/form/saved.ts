/** How forms, reflections and checklists are saved: one key for each, merged field by field. */
import { either, fields, flag, id, items, list, orElse, type Reader, text } from '../../storage/reader.ts'
import { defineSaved } from '../../storage/saved-format.ts'
import { type FieldValue, type FormState, mergeForms } from './model.ts'

/** More than the storage holds: what it took can always be read back. */
const MAX_TEXT = 6_000_000
const ids = list(id, 1000)
const value: Reader<FieldValue> = either(either(text(MAX_TEXT), flag), ids)

export const saved = defineSaved<FormState>({
  feature: 'form',
  version: 1,
  read: fields({ fields: orElse(items(value), {}), rows: orElse(items(ids), {}) }),
  older: {},
  migrations: {},
  empty: () => ({ fields: {}, rows: {} }),
  merge: mergeForms,
})

/** The sample worksheets as the program sees them, and anything that may be kept about one. */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { parse } from 'yaml'
import type { FieldValue, FormState } from '../../src/features/form/model.ts'
import {
  type FormOutline,
  fieldsOf,
  type GroupField,
  isGroup,
  keptIds,
} from '../../src/features/form/outline.ts'
import { formFields, formFromFields } from '../../src/features/form/schema.ts'
import { itemsOf, texts } from './arbitraries.ts'

const SAMPLES = new URL('../../src/features/form/samples.yaml', import.meta.url)

/** The samples as authors write them. */
export const writtenForms: { id: string }[] = parse(readFileSync(SAMPLES, 'utf8'))

/** One sample by its id. */
export function sampleForm(id: string): FormOutline {
  return formFromFields(formFields.parse(writtenForms.find((form) => form.id === id)))
}

/** A group of a form by its id. */
export function groupOf(form: FormOutline, id: string): GroupField {
  const field = fieldsOf(form).find((one) => one.id === id)
  if (!field || !isGroup(field)) throw new Error(`${id} is no group.`)
  return field
}

/** Rows that states may hold besides the starting ones. */
const ROWS = ['0AAAAAAAAAAAA', '0BBBBBBBBBBBB', '0CCCCCCCCCCCC']
const values: fc.Arbitrary<FieldValue> = fc.oneof(
  fc.constantFrom('0', '3', '12', '1.200', '2,5', '1e400', 'dua', '-7', '2026-02-29', '2026-03-01', 'ramai'),
  texts,
  fc.boolean(),
  fc.subarray(['gambar', 'hilang']),
)

/** Anything that may be kept about a form: fields of every kind with values of any, rows that came and went. */
export function statesOf(form: FormOutline): fc.Arbitrary<FormState> {
  const groups = fieldsOf(form).filter(isGroup)
  const alone = fieldsOf(form).flatMap((field) => (isGroup(field) ? [] : keptIds(field)))
  const inRows = groups.flatMap(({ id, fields, start }) =>
    [...ROWS, ...start.map((row) => row.id)].flatMap((row) =>
      fields.flatMap(keptIds).map((field) => `${id}/${row}/${field}`),
    ),
  )
  const keys = fc.constantFrom(...alone, ...inRows, 'hilang', 'unggahan/x', 'a/b/c/d')
  const orders = fc.subarray([...ROWS, 'start-2', 'penulis'])
  return fc.record({
    fields: fc.dictionary(keys, itemsOf(values), { noNullPrototype: true, maxKeys: 12 }),
    rows: fc.dictionary(fc.constantFrom(...groups.map(({ id }) => id), 'hilang'), itemsOf(orders), {
      noNullPrototype: true,
    }),
  })
}

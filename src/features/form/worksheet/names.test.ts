import { describe, expect, test } from 'vitest'
import { groupOf, sampleForm } from '../../../../tests/support/forms.ts'
import { rowKey } from '../model.ts'
import { namesOf, rowName } from './names.ts'
import { UNTOUCHED } from './sheet.ts'

const form = sampleForm('contoh-lembar-lengkap')
const table = groupOf(form, 'unggahan')
const fixed = groupOf(form, 'petugas')
const [column] = table.fields
const key = rowKey(table.id, 'start-2', column?.id ?? '')

describe('names of rows and fields', () => {
  test('a row is called by its label, or by its noun and number', () => {
    expect(rowName(table, 'start-2', 1)).toBe('Unggahan 2')
    expect(rowName(fixed, fixed.start[0]?.id ?? '', 0)).toBe(fixed.start[0]?.label)
  })

  test('a field in another row is told with that row', () => {
    expect(namesOf(form, UNTOUCHED, key, undefined)).toEqual({ label: column?.label, row: 'Unggahan 2' })
    expect(namesOf(form, UNTOUCHED, key, { group: table, row: 'start-2' })).toEqual({ label: column?.label })
  })

  test('a group without a row in use is told by its own label', () => {
    expect(namesOf(form, UNTOUCHED, table.id, undefined)).toEqual({ label: table.label })
  })
})

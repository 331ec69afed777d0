import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { groupOf, sampleForm } from '../../../../tests/support/forms.ts'
import { paperRowsOf } from './paper-rows.ts'

const form = sampleForm('contoh-lembar-lengkap')
const table = { ...groupOf(form, 'unggahan'), paperRows: 4 }
const fixed = groupOf(form, 'petugas')

describe('the rows of a sheet printed empty', () => {
  test('are as many as the author asks for, whatever was added or removed', () => {
    expect(paperRowsOf(table, ['start-1', 'start-2'])).toEqual({ left: [], added: [undefined, undefined] })
    expect(paperRowsOf(table, ['0AAA'])).toEqual({ left: [], added: [undefined, undefined, undefined] })
    expect(paperRowsOf(table, ['1', '2', '3', '4', '5', '6'])).toEqual({ left: ['5', '6'], added: [] })
  })

  test('have every label of the author, also of a row that was removed', () => {
    const [first] = fixed.start
    expect(
      paperRowsOf(
        fixed,
        fixed.start.map(({ id }) => id),
      ),
    ).toEqual({ left: [], added: [] })
    expect(
      paperRowsOf(
        fixed,
        fixed.start.slice(1).map(({ id }) => id),
      ).added,
    ).toContain(first?.label)
  })

  test('add up for any rows', () => {
    const rows = fc.uniqueArray(fc.constantFrom('0A', '0B', '0C', ...fixed.start.map(({ id }) => id)))
    fc.assert(
      fc.property(
        rows,
        fc.integer({ min: 1, max: 6 }),
        fc.constantFrom(table, fixed),
        (ids, paperRows, group) => {
          const { left, added } = paperRowsOf({ ...group, paperRows }, ids)
          const labelled = group.start.filter(({ label }) => label !== undefined).length
          expect(ids.length - left.length + added.length).toBe(Math.max(paperRows, labelled))
        },
      ),
    )
  })
})

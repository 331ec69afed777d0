import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { groupOf, sampleForm, statesOf } from '../../../tests/support/forms.ts'
import { filledOf, filledOfSection, isRowUsed, statusOf } from './filled.ts'
import { type FieldValue, type FormState, setField } from './model.ts'
import { type FormOutline, isGroup } from './outline.ts'
import { addRow } from './rows.ts'
import { saved } from './saved.ts'

const form = sampleForm('contoh-lembar-lengkap')
const shortest = sampleForm('contoh-lembar-tersedikit')
const empty = saved.empty()
const now = { at: 1, by: 'ABC1234' }

function filledWith(values: Record<string, FieldValue>): FormState {
  return Object.entries(values).reduce((old, [key, value]) => setField(old, key, value, now), empty)
}

const everything = filledWith({
  'nama-akun': '@dinas.contoh',
  tujuan: 'Warga tahu.',
  suasana: 'ramai',
  hari: 'jumat',
  'cek-tanggal': true,
  'cek-nama': true,
  mulai: '2026-11-25',
  pertanyaan: '12',
  'unggahan/start-1/judul': 'Jalan ditutup',
  'unggahan/start-1/jangkauan': '1.200',
  'unggahan/start-1/suka': '30',
  'unggahan/start-1/simpan': '6',
  terjawab: '9',
  'petugas/penulis/nama-petugas': 'Ani',
  'petugas/pemeriksa/nama-petugas': 'Budi',
})

/** Without one of its fields. */
function without(key: string): FormState {
  return setField(everything, key, '', { at: 2, by: 'ABC1234' })
}

describe('what is filled in', () => {
  test('is nothing at first, of what is required', () => {
    expect(filledOf(form, empty)).toEqual({ done: 0, total: 15 })
    expect(statusOf(form, empty)).toBe('untouched')
    expect(filledOf(shortest, empty)).toEqual({ done: 0, total: 1 })
  })

  test('is everything without the optional fields', () => {
    expect(filledOf(form, everything)).toEqual({ done: 15, total: 15 })
    expect(statusOf(form, everything)).toBe('done')
  })

  test('lacks what is emptied again, and what can not be used', () => {
    expect(filledOf(form, without('cek-nama'))).toEqual({ done: 14, total: 15 })
    const doubtful = setField(everything, 'pertanyaan', '3,000', { at: 2, by: 'ABC1234' })
    expect(filledOf(form, doubtful)).toEqual({ done: 14, total: 15 })
    expect(statusOf(form, doubtful)).toBe('started')
  })

  test('does not count what is optional', () => {
    const more = setField(everything, 'kanal', ['video'], now)
    expect(filledOf(form, more)).toEqual(filledOf(form, everything))
    expect(statusOf(form, filledWith({ kanal: ['video'] }))).toBe('started')
  })

  test('asks for a second row only once something is in it', () => {
    const second = addRow(everything, groupOf(form, 'unggahan'), '0AAAAAAAAAAAA', now)
    expect(filledOf(form, second)).toEqual({ done: 15, total: 15 })
    const begun = setField(second, 'unggahan/0AAAAAAAAAAAA/judul', 'Air mati', now)
    expect(filledOf(form, begun)).toEqual({ done: 16, total: 19 })
  })

  test('is counted section by section', () => {
    const counts = form.sections.map((section) => filledOfSection(section, everything))
    expect(counts).toEqual([
      { done: 8, total: 8 },
      { done: 5, total: 5 },
      { done: 2, total: 2 },
    ])
  })

  test('takes no name that every object has for an entry', () => {
    const hostile = sampleForm('contoh-lembar-sulit-dibaca')
    expect(statusOf(hostile, empty)).toBe('untouched')
    const named: FormOutline = {
      ...shortest,
      sections: [
        {
          id: 'isi',
          title: 'Isi',
          fields: [{ id: 'constructor', type: 'text', label: 'Isi', optional: false }],
        },
      ],
    }
    expect(filledOf(named, empty).done).toBe(0)
  })

  test('never exceeds what is required, whatever is kept', () => {
    fc.assert(
      fc.property(statesOf(form), (state) => {
        const { done, total } = filledOf(form, state)
        expect(done).toBeGreaterThanOrEqual(0)
        expect(done).toBeLessThanOrEqual(total)
        expect(total).toBeGreaterThanOrEqual(15)
        if (statusOf(form, state) === 'done') expect(done).toBe(total)
      }),
    )
  })

  test('grows by one at most with each field, and shrinks when it is emptied', () => {
    const required = form.sections.flatMap(({ fields }) =>
      fields.flatMap((field) => (!isGroup(field) && field.type === 'text' ? [field.id] : [])),
    )
    fc.assert(
      fc.property(statesOf(form), fc.constantFrom(...required), (state, field) => {
        const later = { at: 99, by: 'ABC1234' }
        const filled = filledOf(form, setField(state, field, 'isi', later)).done
        expect(filledOf(form, setField(state, field, '  ', later)).done).toBe(filled - 1)
      }),
    )
  })
})

test('a row is in use from its first entry on', () => {
  const table = groupOf(form, 'unggahan')
  const added = addRow(empty, table, '0AAAAAAAAAAAA', now)
  expect(isRowUsed(added, table, '0AAAAAAAAAAAA')).toBe(false)
  const typed = setField(added, 'unggahan/0AAAAAAAAAAAA/suka', 'x', now)
  expect(isRowUsed(typed, table, '0AAAAAAAAAAAA')).toBe(true)
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sampleForm, statesOf } from '../../../tests/support/forms.ts'
import { filledOf } from './filled.ts'
import { setField } from './model.ts'
import { fieldsOf } from './outline.ts'
import { saved } from './saved.ts'
import { formSummaryOutline, summariseForm } from './summary.ts'

const place = { href: '/latihan/contoh/', page: 'latihan-contoh' }
const outline = { ...sampleForm('contoh-lembar-lengkap'), ...place }
const shortest = { ...sampleForm('contoh-lembar-tersedikit'), ...place }
const now = { at: 7, by: 'ABC1234' }

describe('a worksheet', () => {
  test('is untouched before anything was kept, and when all was emptied again', () => {
    const untouched = {
      title: 'Satu kalimat',
      status: 'untouched',
      done: 0,
      total: 1,
      resume: '/latihan/contoh/',
    }
    expect(summariseForm(undefined, shortest)).toEqual(untouched)
    const emptied = setField(saved.empty(), 'kalimat', '', now)
    expect(summariseForm(emptied, shortest)).toEqual({ ...untouched, at: 7 })
  })

  test('is done when all it requires is filled in', () => {
    const state = setField(saved.empty(), 'kalimat', 'Isi.', now)
    expect(summariseForm(state, shortest)).toMatchObject({ status: 'done', done: 1, total: 1, at: 7 })
  })

  test('is gone on with at the first section that lacks something', () => {
    const state = setField(saved.empty(), 'petugas/penulis/nama-petugas', 'Ani', now)
    expect(summariseForm(state, outline)).toMatchObject({
      status: 'started',
      resume: '/latihan/contoh/#latihan-contoh--umum',
    })
  })

  test('is summed up the same from an outline without words', () => {
    const bare = formSummaryOutline(outline, place.href, place.page)
    const labels = fieldsOf(outline).map(({ label }) => label)
    expect(labels.filter((label) => JSON.stringify(bare).includes(label))).toEqual([])
    fc.assert(
      fc.property(statesOf(outline), (state) => {
        expect(summariseForm(state, bare)).toEqual(summariseForm(state, outline))
      }),
    )
  })

  test('knows the last change, also when it was a removal', () => {
    fc.assert(
      fc.property(statesOf(outline), (state) => {
        const moments = [...Object.values(state.fields), ...Object.values(state.rows)].map(({ at }) => at)
        const summary = summariseForm(state, outline)
        expect(summary.at ?? 0).toBe(Math.max(0, ...moments))
        expect(summary).toMatchObject(filledOf(outline, state))
      }),
    )
  })
})

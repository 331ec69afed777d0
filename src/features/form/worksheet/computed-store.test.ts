import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { atom } from '../../../storage/atom.ts'
import type { FormState } from '../model.ts'
import { setField } from '../model.ts'
import type { FormOutline } from '../outline.ts'
import { computedStore } from './computed-store.ts'
import { UNTOUCHED } from './sheet.ts'

const number = { type: 'number', label: 'Suka', optional: false, unit: '', whole: true } as const
const form: FormOutline = {
  id: 'hitung',
  title: 'Hitung',
  lead: '',
  minutes: 1,
  sections: [
    {
      id: 'bagian',
      title: 'Bagian',
      fields: [
        { ...number, id: 'suka' },
        { type: 'computed', id: 'jumlah', label: 'Jumlah', formula: 'sum', of: ['suka'], unit: '' },
      ],
    },
  ],
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

async function following() {
  const $form = atom<FormState>(UNTOUCHED)
  const store = computedStore(form, $form)
  const stop = store.follow()
  await vi.dynamicImportSettled()
  const type = (text: string, at: number) =>
    $form.set(setField($form.get(), 'suka', text, { at, by: 'ABC1234' }))
  return { store, stop, type, sum: () => store.$computed.get().get('jumlah') }
}

describe('computed values', () => {
  test('say why there is none as soon as the formulas are there', async () => {
    const { sum } = await following()
    expect(sum()).toEqual({ status: 'none', reason: 'missing', key: 'suka' })
  })

  test('follow after a pause, not at each key', async () => {
    const { sum, type } = await following()
    type('1', 1)
    vi.advanceTimersByTime(500)
    type('12', 2)
    vi.advanceTimersByTime(500)
    expect(sum()).toMatchObject({ status: 'none' })
    vi.advanceTimersByTime(500)
    expect(sum()).toMatchObject({ value: 12 })
  })

  test('are there at once when the field is left', async () => {
    const { store, sum, type } = await following()
    type('7', 1)
    store.settle()
    expect(sum()).toMatchObject({ value: 7 })
  })

  test('follow no longer once stopped', async () => {
    const { sum, stop, type } = await following()
    type('7', 1)
    stop()
    vi.advanceTimersByTime(5000)
    expect(sum()).toMatchObject({ status: 'none' })
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { texts } from '../../../../tests/support/arbitraries.ts'
import type { CellField } from '../outline.ts'
import { withEarly } from './early.ts'

const base = { id: 'isian', label: 'Isian', optional: false }
const choices = ['a', 'b', 'c'].map((id) => ({ id, text: id }))
const text = { ...base, type: 'text' } satisfies CellField
const long = { ...base, type: 'long-text', lines: 3 } satisfies CellField
const date = { ...base, type: 'date' } satisfies CellField
const several = { ...base, type: 'choice', multiple: true, display: 'buttons', choices } satisfies CellField
const one = { ...several, multiple: false } satisfies CellField
const list = { ...base, type: 'checklist', lines: [{ id: 'x', text: 'X' }] } satisfies CellField
const typed = (value: string) => ({ value, checked: undefined })

describe('what was filled in before the script arrived', () => {
  test('joins text that is kept, and is not kept twice', () => {
    expect(withEarly(text, 'Dinas', typed('Kota'))).toBe('Dinas Kota')
    expect(withEarly(long, 'Dinas', typed('Kota'))).toBe('Dinas\nKota')
    expect(withEarly(text, 'Dinas', typed('Dinas'))).toBeUndefined()
    expect(withEarly(text, ' ', typed('Kota'))).toBe('Kota')
  })

  test('never loses text, whichever came first', () => {
    fc.assert(
      fc.property(texts, texts, (kept, early) => {
        const result = withEarly(long, kept, typed(early)) ?? kept
        expect(result).toContain(early)
        if (kept.trim() !== '') expect(result).toContain(kept)
      }),
    )
  })

  test('replaces a day and a single choice', () => {
    expect(withEarly(date, '2026-11-25', typed('2026-12-01'))).toBe('2026-12-01')
    expect(withEarly(one, 'a', { value: 'b', checked: true })).toBe('b')
    expect(withEarly(one, 'a', { value: 'a', checked: false })).toBeUndefined()
  })

  test('adds to several choices, and takes away', () => {
    expect(withEarly(several, ['a'], { value: 'b', checked: true })).toEqual(['a', 'b'])
    expect(withEarly(several, ['a', 'b'], { value: 'a', checked: false })).toEqual(['b'])
    expect(withEarly(several, 'damaged', { value: 'c', checked: true })).toEqual(['c'])
  })

  test('ticks a line of a checklist', () => {
    expect(withEarly(list, undefined, { value: 'on', checked: true })).toBe(true)
  })
})

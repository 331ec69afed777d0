import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { texts } from '../../../tests/support/arbitraries.ts'
import { chosenIds, readEntry, readNumber, tickedLines } from './entry.ts'
import type { CellField, ChoiceField, NumberField } from './outline.ts'

const base = { id: 'isian', label: 'Isian', optional: false } as const
const number: NumberField = { ...base, type: 'number', unit: 'menit', whole: false }
const count: NumberField = { ...number, unit: '', whole: true, min: 0 }
const choice: ChoiceField = {
  ...base,
  type: 'choice',
  multiple: true,
  display: 'buttons',
  choices: [
    { id: 'a', text: 'A' },
    { id: 'b', text: 'B' },
  ],
}

describe('a number', () => {
  test.each([
    ['20', 20],
    ['20 menit', 20],
    ['2,5', 2.5],
    ['2.5', 2.5],
    ['1.200.000', 1_200_000],
  ])('is read the Indonesian or the English way: %s', (typed, value) => {
    expect(readNumber(number, typed)).toEqual({ status: 'filled', value })
  })

  test('with two readings is asked back', () => {
    expect(readNumber(number, '1.200')).toEqual({
      status: 'invalid',
      reason: 'ambiguous-number',
      readings: [
        { value: 1200, rewritten: '1200' },
        { value: 1.2, rewritten: '1,2' },
      ],
    })
  })

  test('that counts something has no decimals, so "1.200" is certain and "3,000" is still asked back', () => {
    expect(readNumber(count, '1.200')).toEqual({ status: 'filled', value: 1200 })
    expect(readNumber(count, '3,000')).toMatchObject({ reason: 'ambiguous-number' })
    expect(readNumber(count, '2,5')).toEqual({ status: 'invalid', reason: 'not-whole' })
  })

  test('says on which side it is out of bounds; both ends are within', () => {
    const field = { ...number, min: 1, max: 10 }
    expect(readNumber(field, '0,5')).toEqual({ status: 'invalid', reason: 'below-min' })
    expect(readNumber(field, '11')).toEqual({ status: 'invalid', reason: 'above-max' })
    expect([readNumber(field, '1').status, readNumber(field, '10').status]).toEqual(['filled', 'filled'])
  })

  test('is what its rewritten reading says', () => {
    const digits = fc.array(fc.constantFrom('0', '1', '2', '.', ',', ' '), { maxLength: 9 })
    fc.assert(
      fc.property(digits, (typed) => {
        const entry = readNumber(number, typed.join(''))
        if (entry.status !== 'invalid' || entry.reason !== 'ambiguous-number') return
        for (const { value, rewritten } of entry.readings) {
          expect(readNumber(number, rewritten)).toEqual({ status: 'filled', value })
        }
      }),
    )
  })
})

describe('an entry', () => {
  const text: CellField = { ...base, type: 'text' }
  const date: CellField = { ...base, type: 'date' }

  test('is empty before anything was typed, and when only blanks were', () => {
    for (const value of [undefined, '', ' \n ']) expect(readEntry(text, value)).toEqual({ status: 'empty' })
    expect(readEntry(text, 'isi')).toEqual({ status: 'filled' })
  })

  test('is a day only when the calendar has it', () => {
    expect(readEntry(date, '2028-02-29')).toEqual({ status: 'filled' })
    for (const value of ['2026-02-29', '2026-13-01', '25-11-2026', 'besok']) {
      expect(readEntry(date, value)).toEqual({ status: 'invalid', reason: 'not-a-date' })
    }
  })

  test('counts only choices that still exist', () => {
    expect(chosenIds(choice, ['b', 'hilang', 'a'])).toEqual(['a', 'b'])
    expect(chosenIds({ ...choice, multiple: false }, 'b')).toEqual(['b'])
    expect(readEntry(choice, ['hilang'])).toEqual({ status: 'empty' })
  })

  test('of a checklist is the lines that are ticked', () => {
    const field: CellField = { ...base, type: 'checklist', lines: choice.choices }
    expect(tickedLines(field, (line) => line === 'b')).toEqual(['b'])
    expect(tickedLines(field, () => 'true')).toEqual([])
  })

  test('is read whatever was kept', () => {
    const kept = fc.oneof(texts, fc.boolean(), fc.array(texts))
    fc.assert(
      fc.property(fc.constantFrom(text, date, number, count, choice), kept, (field, value) => {
        expect(['empty', 'filled', 'invalid']).toContain(readEntry(field, value).status)
      }),
    )
  })
})

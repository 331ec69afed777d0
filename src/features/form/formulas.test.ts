import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sampleForm, statesOf } from '../../../tests/support/forms.ts'
import { computedValues } from './formulas.ts'
import { type FormState, rowKey, setField } from './model.ts'
import type { CellField, ComputedField, FormOutline, FormulaName, NumberField } from './outline.ts'
import { saved } from './saved.ts'

const now = { at: 1, by: 'ABC1234' }
const base = { label: 'Isian', optional: false } as const
const numberOf = (id: string): NumberField => ({ ...base, id, type: 'number', unit: 'menit', whole: false })

/** A form with the numbers a, b and c, a table with the column `n`, and one computed field. */
function formWith(formula: FormulaName, of: string[]): FormOutline {
  const result: ComputedField = { id: 'hasil', type: 'computed', label: 'Hasil', formula, of, unit: 'menit' }
  const columns: CellField[] = [{ ...base, id: 'teks', type: 'text' }, numberOf('n')]
  const group = { label: 'Tabel', row: 'baris', min: 0, max: 50, paperRows: 1, fields: columns }
  const start = Array.from({ length: 30 }, (_, at) => ({ id: `r-${at}` }))
  const table = { ...group, id: 't', type: 'table', start } as const
  const fields = [numberOf('a'), numberOf('b'), numberOf('c'), table, result]
  return { id: 'lembar', title: 'L', lead: 'L', minutes: 1, sections: [{ id: 's', title: 'S', fields }] }
}

function stateOf(values: Record<string, string>): FormState {
  return Object.entries(values).reduce((old, [key, value]) => setField(old, key, value, now), saved.empty())
}

function compute(formula: FormulaName, of: string[], values: Record<string, string>) {
  return computedValues(formWith(formula, of), stateOf(values)).get('hasil')
}

/** A column of the table, filled from the top. */
function column(values: string[]): Record<string, string> {
  return Object.fromEntries(values.map((value, at) => [rowKey('t', `r-${at}`, 'n'), value]))
}

const value = (of: number, unit = 'menit') => ({ status: 'value', value: of, unit })
const none = (reason: string, key: string) => ({ status: 'none', reason, key })
/** As people type it: a comma, never three decimals. */
const typed = (of: number) => String(of).replace('.', ',')
const tenths = fc.integer({ min: -99_999, max: 99_999 }).map((tenth) => tenth / 10)

describe('a sum', () => {
  test('adds fields and columns', () => {
    expect(compute('sum', ['a', 'b'], { a: '1,5', b: '2.25' })).toEqual(value(3.75))
    expect(compute('sum', ['a', 't/n'], { a: '1', ...column(['2', '3']) })).toEqual(value(6))
  })

  test('leaves no trace of binary fractions', () => {
    expect(compute('sum', ['a', 'b'], { a: '0,1', b: '0,2' })).toEqual(value(0.3))
  })

  test('is unknown while one number is, and says which', () => {
    expect(compute('sum', ['a', 'b', 'c'], { a: '1', c: '2' })).toEqual(none('missing', 'b'))
    const partly = { ...column(['2']), [rowKey('t', 'r-3', 'teks')]: 'tanpa angka' }
    expect(compute('sum', ['t/n'], partly)).toEqual(none('missing', 't/r-3/n'))
    expect(compute('sum', ['t/n'], {})).toEqual(none('missing', 't'))
  })

  test('is told apart from one with a number that can not be used', () => {
    for (const typo of ['dua', '1.200']) {
      expect(compute('sum', ['a', 'b'], { a: '1', b: typo })).toEqual(none('invalid', 'b'))
    }
  })

  test('of numbers beyond all bounds has no value', () => {
    const huge = '9'.repeat(308)
    expect(compute('sum', ['a', 'b'], { a: huge, b: huge })).toEqual(none('too-large', 'hasil'))
  })

  test('does not depend on the order, and counts each number once', () => {
    fc.assert(
      fc.property(fc.array(tenths, { minLength: 1, maxLength: 30 }), (numbers) => {
        const there = compute('sum', ['t/n'], column(numbers.map(typed)))
        const back = compute('sum', ['t/n'], column(numbers.map(typed).reverse()))
        const exact = numbers.reduce((all, one) => all + Math.round(one * 10), 0) / 10
        expect(there).toEqual(back)
        expect(there).toEqual(value(exact || 0))
      }),
    )
  })
})

describe('a rate', () => {
  test('is a part of a whole in percent, to one decimal', () => {
    expect(compute('rate', ['a', 'b'], { a: '84', b: '2100' })).toEqual(value(4, '%'))
    expect(compute('rate', ['a', 'b'], { a: '1', b: '3' })).toEqual(value(33.3, '%'))
    expect(compute('rate', ['a', 'b'], { a: '2', b: '3' })).toEqual(value(66.7, '%'))
    expect(compute('rate', ['a', 'b'], { a: '0', b: '3' })).toEqual(value(0, '%'))
  })

  test('of nothing has no value, and is told apart from one that is not filled in', () => {
    expect(compute('rate', ['a', 'b'], { a: '84', b: '0' })).toEqual(none('zero-divisor', 'b'))
    expect(compute('rate', ['a', 'b'], { a: '84' })).toEqual(none('missing', 'b'))
    expect(compute('rate', ['a', 'b'], { a: '84', b: '-' })).toEqual(none('invalid', 'b'))
  })

  test('is within a twentieth of a percent of the quotient', () => {
    const positive = fc.integer({ min: 1, max: 100_000 })
    fc.assert(
      fc.property(fc.nat(100_000), positive, (a, b) => {
        const rate = compute('rate', ['a', 'b'], { a: typed(a), b: typed(b) })
        if (rate?.status !== 'value') throw new Error('Both numbers are there.')
        expect(Math.abs(rate.value - (a / b) * 100)).toBeLessThanOrEqual(0.05 + 1e-6)
        expect(Math.round(rate.value * 10)).toBeCloseTo(rate.value * 10, 6)
      }),
    )
  })
})

describe('a difference', () => {
  test('takes the second number from the first', () => {
    expect(compute('difference', ['a', 'b'], { a: '12', b: '9' })).toEqual(value(3))
    expect(compute('difference', ['a', 'b'], { a: '9', b: '12' })).toEqual(value(-3))
    expect(compute('difference', ['a', 'b'], { b: '12' })).toEqual(none('missing', 'a'))
  })
})

describe('a median', () => {
  test('is the middle one, or the mean of the two in the middle', () => {
    expect(compute('median', ['t/n'], column(['180', '10', '25', '15', '20']))).toEqual(value(20))
    expect(compute('median', ['t/n'], column(['180', '10', '25', '15']))).toEqual(value(20))
    expect(compute('median', ['t/n'], column(['10', '15']))).toEqual(value(12.5))
    expect(compute('median', ['a', 'b'], { a: '4', b: '2' })).toEqual(value(3))
  })

  test('passes over what is not filled in, but not over what can not be used', () => {
    const gap = { ...column(['10', '', '30']), [rowKey('t', 'r-1', 'teks')]: 'tanpa waktu' }
    expect(compute('median', ['t/n'], gap)).toEqual(value(20))
    expect(compute('median', ['t/n'], column(['10', 'lama']))).toEqual(none('invalid', 't/r-1/n'))
    expect(compute('median', ['t/n'], {})).toEqual(none('missing', 't'))
  })

  test('has as many numbers below it as above it', () => {
    fc.assert(
      fc.property(fc.array(tenths, { minLength: 1, maxLength: 30 }), (numbers) => {
        const median = compute('median', ['t/n'], column(numbers.map(typed)))
        if (median?.status !== 'value') throw new Error('There are numbers.')
        const below = numbers.filter((one) => one < median.value - 1e-9).length
        const above = numbers.filter((one) => one > median.value + 1e-9).length
        expect(Math.max(below, above)).toBeLessThanOrEqual(numbers.length / 2)
        if (numbers.length % 2 === 1) expect(numbers).toContain(median.value)
      }),
    )
  })
})

describe('a count', () => {
  test('is how many are filled in, 0 when none is', () => {
    expect(compute('count', ['t/n'], column(['10', '', '30']))).toEqual(value(2))
    expect(compute('count', ['t/teks', 'a'], { [rowKey('t', 'r-1', 'teks')]: 'isi', a: '1' })).toEqual(
      value(2),
    )
    expect(compute('count', ['t/n'], {})).toEqual(value(0))
  })
})

describe('a worksheet', () => {
  const form = sampleForm('contoh-lembar-lengkap')

  test('gives each row its values, then those that rest on the rows', () => {
    const rows = { 'start-1': ['100', '3', '1'], 'start-2': ['300', '20', '4'] }
    const values = Object.entries(rows).flatMap(([row, [reach = '', likes = '', kept = '']]) => [
      [rowKey('unggahan', row, 'jangkauan'), reach],
      [rowKey('unggahan', row, 'suka'), likes],
      [rowKey('unggahan', row, 'simpan'), kept],
    ])
    const ticked = setField(stateOf(Object.fromEntries(values)), 'cek-nama', true, now)
    const computed = computedValues(form, ticked)
    expect(computed.get('unggahan/start-1/interaksi')).toEqual(value(4, ''))
    expect(computed.get('unggahan/start-2/tingkat')).toEqual(value(8, '%'))
    expect(computed.get('semua-interaksi')).toEqual(value(28, ''))
    expect(computed.get('median-tingkat')).toEqual(value(6, '%'))
    expect(computed.get('diperiksa')).toEqual(value(1, 'baris'))
  })

  test('hands on why a row has no value', () => {
    const state = stateOf({ 'unggahan/start-1/suka': '3', 'unggahan/start-1/simpan': 'satu' })
    expect(computedValues(form, state).get('semua-interaksi')).toEqual(
      none('invalid', 'unggahan/start-1/simpan'),
    )
  })

  test('gives every computed field a number that can be shown, or a reason, whatever is kept', () => {
    fc.assert(
      fc.property(statesOf(form), (state) => {
        const computed = computedValues(form, state)
        expect([...computed.keys()]).toEqual(
          expect.arrayContaining(['semua-interaksi', 'median-tingkat', 'sisa', 'diperiksa']),
        )
        for (const one of computed.values()) {
          if (one.status === 'value') expect(Number.isFinite(one.value)).toBe(true)
          else expect(['missing', 'invalid', 'zero-divisor', 'too-large']).toContain(one.reason)
        }
      }),
    )
  })
})

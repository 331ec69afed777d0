import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readDuration } from './durations.ts'
import { provenMark, readNumber } from './numbers.ts'

/** The value, or what is said instead. */
function numberOf(cell: string | number, whole = true, mark?: ',' | '.'): number | string {
  const read = readNumber(cell, { whole, mark })
  return read.status === 'number' ? read.value : read.status === 'problem' ? read.reason : read.status
}

describe('what is counted', () => {
  test.each([
    ['0', 0],
    [58, 58],
    ['1.234', 1234],
    ['1,234', 1234],
    ['1 234', 1234],
    ['1\u202F234\u202F567', 1234567],
    ['1.234.567', 1234567],
    ['1.234,0', 1234],
    ['1,234.00', 1234],
    ['3.4K', 3400],
    ['1.2K', 1200],
    ['1,2K', 1200],
    ['1,2 rb', 1200],
    ['1,2rb', 1200],
    ['12 ribu', 12000],
    ['1,1 jt', 1100000],
    ['1.1M', 1100000],
    ['1,234K', 1234000],
    ['1.234 rb', 1234000],
    ['≈ 1.200', 1200],
    ['1.200 tayangan', 1200],
    ['−12', -12],
    ['1.2345K', 1235],
  ])('“%s” is %d', (cell, value) => {
    expect(numberOf(cell)).toBe(value)
  })

  test.each(['', ' ', '-', '–', '—', 'n/a', 'N/A', '#N/A', 'NaN', 'null', 'belum ada data', '#DIV/0!', '…'])(
    '“%s” is unknown and never nought',
    (cell) => expect(numberOf(cell)).toBe('unknown'),
  )

  test.each(['banyak', '?', '12 34', '1.2.3', '12/3', '500+', 'constructor', '1e5', '1-2', '12 km'])(
    '“%s” is no number',
    (cell) => expect(numberOf(cell)).toBe('not-number'),
  )

  test.each(['12,5', '0.123', 3.5])('“%s” counts no whole things', (cell) => {
    expect(numberOf(cell)).toBe('not-whole')
  })
})

describe('what has decimals', () => {
  test('1.234 is asked about, unless the column proves what stands before decimals', () => {
    expect(numberOf('1.234', false)).toBe('ambiguous')
    expect(numberOf('1.234', false, ',')).toBe(1234)
    expect(numberOf('1.234', false, '.')).toBe(1.234)
    expect(provenMark('37,9', false)).toBe(',')
    expect(provenMark('164.7361', false)).toBe('.')
    expect(provenMark('1.234.567', false)).toBe(',')
    expect(provenMark('1.234', false)).toBeUndefined()
    expect(provenMark('1.234', true)).toBe(',')
    expect(provenMark('1.2K', true)).toBeUndefined()
  })

  test.each([
    ['40,7%', 40.7],
    ['7.24', 7.24],
    ['5,08 %', 5.08],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
  ])('“%s” is %d', (cell, value) => {
    expect(numberOf(cell, false)).toBe(value)
  })
})

describe('lengths of time', () => {
  test.each([
    [58, 58],
    ['45', 45],
    ['37,9', 37.9],
    ['45 dtk', 45],
    ['58 detik', 58],
    ['60"', 60],
    ['0:45', 45],
    ['00:45', 45],
    ['1:05', 65],
    ['0:01:05', 65],
    ['00:01:30', 90],
    ['1 mnt 5 dtk', 65],
    ['1m5s', 65],
    ['2 menit', 120],
    ['1 jam 2 menit', 3720],
    ['1\'05"', 65],
    ['PT1M5S', 65],
  ])('“%s” is %d seconds', (cell, seconds) => {
    expect(readDuration(cell, { unit: 1 })).toEqual({ status: 'number', value: seconds })
  })

  test.each(['0:75', '1:75:00', 'sebentar', '1:2:3:4'])('“%s” is none', (cell) => {
    expect(readDuration(cell, { unit: 1 }).status).toBe('problem')
  })

  test('a column in minutes is counted in seconds', () => {
    expect(readDuration('1,5', { unit: 60, mark: ',' })).toEqual({ status: 'number', value: 90 })
  })
})

const grouped = (value: number, group: string) => String(value).replace(/\B(?=(\d{3})+$)/g, group)

test('any whole number is read back from each way of writing it', () => {
  fc.assert(
    fc.property(fc.nat(2_000_000_000), fc.constantFrom('', '.', ',', ' ', '\u00A0', "'"), (value, group) => {
      expect(numberOf(grouped(value, group))).toBe(value)
    }),
    { numRuns: 200 },
  )
})

test('any number with two decimals is read back from Indonesian and English writing', () => {
  fc.assert(
    fc.property(
      fc.nat(90_000_000),
      fc.constantFrom(['.', ','] as const, [',', '.'] as const, ['', ','] as const),
      (cents, [group, mark]) => {
        const text = `${grouped(Math.floor(cents / 100), group)}${mark}${String(cents % 100).padStart(2, '0')}`
        expect(numberOf(text, false, mark)).toBe(cents / 100)
      },
    ),
    { numRuns: 200 },
  )
})

test('shortened numbers are read back as they were rounded', () => {
  const suffixes = [
    ['K', 1e3],
    [' rb', 1e3],
    [' ribu', 1e3],
    ['M', 1e6],
    [' jt', 1e6],
    [' juta', 1e6],
  ] as const
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 9999 }),
      fc.constantFrom(...suffixes),
      fc.constantFrom('.', ','),
      (tenths, [suffix, factor], mark) => {
        const text = `${Math.floor(tenths / 10)}${mark}${tenths % 10}${suffix}`
        expect(readNumber(text, { whole: true })).toEqual({
          status: 'number',
          value: Math.round((tenths * factor) / 10),
          rounded: true,
        })
      },
    ),
    { numRuns: 200 },
  )
})

test('no text stops the reader', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[\d.,' krbjt%:-]{0,12}$/)),
      (text) => {
        const read = readNumber(text, { whole: false })
        if (read.status === 'number') expect(Number.isFinite(read.value)).toBe(true)
        readDuration(text, { unit: 1 })
        provenMark(text, true)
      },
    ),
    { numRuns: 500 },
  )
})

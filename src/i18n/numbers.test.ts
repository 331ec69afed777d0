import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseNumber } from './numbers.ts'

/** The value of a text that can be read in one way only; otherwise its status. */
function soleValue(text: string, unit = ''): number | string {
  const parsed = parseNumber(text, unit)
  return parsed.status === 'number' ? parsed.value : parsed.status
}

/** What an ambiguous text may mean, as [value, rewritten]. */
function readingsOf(text: string, unit = '') {
  const parsed = parseNumber(text, unit)
  return parsed.status === 'ambiguous'
    ? parsed.readings.map((reading) => Object.values(reading))
    : parsed.status
}

const anyUnit = fc.constantFrom('', 'persen', 'orang', 'meter', 'm²', 'ribu unit', 'juta', 'miliar rupiah')

/** Texts made of the parts of numbers, in any order. */
const numberLike = fc
  .array(
    fc.oneof(
      fc.constantFrom(..."0123456789.,.,+-–' "),
      fc.constantFrom(
        '000',
        '1.500',
        '3,145',
        '\u00A0',
        'Rp',
        'rb',
        ' juta',
        ' M',
        '%',
        'orang',
        'm',
        'unit',
        '５',
      ),
    ),
    { maxLength: 9 },
  )
  .map((parts) => parts.join(''))

describe('one reading', () => {
  test.each([
    ['7', 7],
    ['0', 0],
    ['62,9', 62.9],
    ['62.9', 62.9],
    [',5', 0.5],
    ['0,125', 0.125],
    ['0.125', 0.125],
    ['00,125', 0.125],
    ['3,1450', 3.145],
    ['1000,500', 1000.5],
    ['1.000.000,5', 1000000.5],
    ['1,000,000.5', 1000000.5],
    ['1.000.000', 1000000],
    ['1.000,000', 1000],
    ['1 000 000,5', 1000000.5],
    ['1\u00A0000', 1000],
    ['1\u202F000\u202F000', 1000000],
    ["1'000'000.50", 1000000.5],
    ['1’000', 1000],
    ['１６，５', 16.5],
    ['16.', 16],
  ])('reads "%s" in Indonesian, English or international form', (text, value) => {
    expect(soleValue(text)).toBe(value)
  })

  test.each([
    ['-5', -5],
    ['−5', -5],
    ['– 5,5', -5.5],
    ['+5', 5],
    ['-0', 0],
    ['-Rp5,5', -5.5],
    ['Rp -5,5', -5.5],
    ['Rp62,9', 62.9],
    ['rp. 62,9', 62.9],
    ['Rp5.000,-', 5000],
    ['Rp 1.250.000,00', 1250000],
  ])('reads the sign and the currency of "%s"', (text, value) => {
    expect(soleValue(text)).toBe(value)
  })

  test.each([
    ['45%', 45],
    ['45 Persen', 45],
    ['5rb', 5000],
    ['5 ribu', 5000],
    ['1,5 jt', 1500000],
    ['62,9 juta', 62900000],
    ['1,1 Juta', 1100000],
    ['2,5M', 2500000000],
    ['2,5 miliar', 2500000000],
    ['2,5 milyar', 2500000000],
    ['Rp3 T', 3000000000000],
    ['0,3 triliun', 300000000000],
  ])('reads the word or sign behind "%s"', (text, value) => {
    expect(soleValue(text)).toBe(value)
  })

  test.each([
    ['12 orang', 'orang', 12],
    ['12 ORANG.', 'orang', 12],
    ['12 unit   rumah', 'Unit rumah', 12],
    ['1,5 juta orang', 'orang', 1500000],
    ['45%', '%', 45],
    ['12 m2', 'm²', 12],
  ])('lets "%s" carry the unit "%s"', (text, unit, value) => {
    expect(soleValue(text, unit)).toBe(value)
  })

  test.each([
    ['62,9', 'juta rupiah', 62.9],
    ['62,9 juta', 'juta rupiah', 62.9],
    ['Rp62,9 jt', 'juta rupiah', 62.9],
    ['62,9 juta rupiah', 'juta rupiah', 62.9],
    ['62.900.000 rupiah', 'juta rupiah', 62.9],
    ['0,35 juta unit', 'ribu unit', 350],
    ['62,9 juta', 'juta', 62.9],
    ['5 M', 'miliar rupiah', 5],
  ])('counts "%s" in the unit "%s"', (text, unit, value) => {
    expect(soleValue(text, unit)).toBe(value)
  })

  test('takes a letter that begins the unit for the unit, not for a billion', () => {
    expect(soleValue('5 m', 'm')).toBe(5)
    expect(soleValue('5 m', 'meter')).toBe(5)
    expect(soleValue('5 t', 'ton')).toBe(5)
    expect(soleValue('5 m', 'orang')).toBe(5000000000)
  })
})

describe('asking back', () => {
  test('offers the thousands first and then the decimals', () => {
    expect(parseNumber('3,145', '')).toEqual({
      status: 'ambiguous',
      readings: [
        { value: 3145, rewritten: '3145' },
        { value: 3.145, rewritten: '3,1450' },
      ],
    })
  })

  test.each([
    ['1.000', [1000, '1000'], [1, '1,0']],
    ['16,000', [16000, '16000'], [16, '16,0']],
    ['1.500', [1500, '1500'], [1.5, '1,5']],
    ['999.990', [999990, '999990'], [999.99, '999,99']],
    ['-3,145', [-3145, '-3145'], [-3.145, '-3,1450']],
    ['01.000', [1000, '1000'], [1, '1,0']],
    ['Rp1.000', [1000, '1000'], [1, '1,0']],
    ['+1.000 %', [1000, '1000'], [1, '1,0']],
    ['1.500 juta', [1500000000, '1500 juta'], [1500000, '1,5 juta']],
    ['1.500 M', [1500000000000, '1500 M'], [1500000000, '1,5 M']],
  ])('asks back what "%s" means', (text, thousands, decimals) => {
    expect(readingsOf(text)).toEqual([thousands, decimals])
  })

  test('leaves out the unit that stands behind the field anyway', () => {
    expect(readingsOf('1.500 orang', 'orang')).toEqual([
      [1500, '1500'],
      [1.5, '1,5'],
    ])
    expect(readingsOf('1.500 unit', 'ribu unit')).toEqual([
      [1.5, '1500 unit'],
      [0.0015, '1,5 unit'],
    ])
  })

  test('offers texts that are not ambiguous themselves and have the value it says', () => {
    const mark = fc.constantFrom('.', ',')
    const behind = fc.constantFrom('', ' juta', 'rb', ' M', '%', ' orang', ' unit')
    const number = fc.tuple(fc.integer({ min: 1, max: 999 }), mark, fc.integer({ min: 0, max: 999 }), behind)
    fc.assert(
      fc.property(number, anyUnit, ([whole, separator, last, tail], unit) => {
        const parsed = parseNumber(`${whole}${separator}${String(last).padStart(3, '0')}${tail}`, unit)
        if (parsed.status === 'not-a-number') return
        expect(parsed.status).toBe('ambiguous')
        if (parsed.status !== 'ambiguous') return
        for (const { value, rewritten } of parsed.readings) expect(soleValue(rewritten, unit)).toBe(value)
      }),
    )
  })
})

describe('not a number', () => {
  test.each([
    { fault: 'nothing', texts: ['', ' ', '-', '.', ',', 'Rp', 'juta'] },
    { fault: 'no digit that is read', texts: ['banyak', 'Infinity', 'NaN', '٥', '½'] },
    { fault: 'malformed groups', texts: ['1.00.000', '1,2,3', '1.0000.000', '0.000.000', '1 00', '1. 000'] },
    { fault: 'mixed separators', texts: ['1.000,000.0', '1 000.000,5', "1'000 000", '5,'] },
    { fault: 'a sign too many', texts: ['--5', '-Rp-5', '5-6', '1/2'] },
    { fault: 'what programmers write', texts: ['1e6', '0x10', '5 __proto__'] },
    { fault: 'words that do not belong', texts: ['5 orang', '5 ribu juta', '5 juta juta'] },
    { fault: 'more than computers hold', texts: ['9'.repeat(400)] },
  ])('does not guess at $fault', ({ texts }) => {
    for (const text of texts) expect(soleValue(text), text).toBe('not-a-number')
  })

  test('refuses another unit than the one asked for', () => {
    expect(soleValue('5 orang', 'unit')).toBe('not-a-number')
    expect(soleValue('5o', 'orang')).toBe('not-a-number')
  })
})

describe('any text', () => {
  test.each(['id-ID', 'en-US'])('reads back what %s formats', (locale) => {
    const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 })
    const value = fc.tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 6 }))
    fc.assert(
      fc.property(value, ([digits, decimals]) => {
        const number = Number(`${digits}e-${decimals}`) || 0
        const parsed = parseNumber(format.format(number), '')
        if (parsed.status === 'number') expect(parsed.value).toBe(number)
        else if (parsed.status === 'ambiguous')
          expect(parsed.readings.map(({ value }) => value)).toContain(number)
        else expect.fail(format.format(number))
      }),
      { numRuns: 1000 },
    )
  })

  test('gives finite values only, and never throws', () => {
    fc.assert(
      fc.property(fc.oneof(numberLike, fc.string({ unit: 'binary' })), anyUnit, (text, unit) => {
        const parsed = parseNumber(text, unit)
        if (parsed.status === 'number') expect(parsed.value).toSatisfy(Number.isFinite)
        if (parsed.status !== 'ambiguous') return
        expect(parsed.readings).toHaveLength(2)
        for (const { value, rewritten } of parsed.readings) expect(soleValue(rewritten, unit)).toBe(value)
      }),
      { numRuns: 5000 },
    )
  })

  test('takes time in proportion to the length', () => {
    const start = performance.now()
    for (const part of ['1', '1.', '1.000', '0', ' ', "' ", ',-']) {
      parseNumber(`${part.repeat(50_000)}x`, 'orang')
      parseNumber(`0,${part.repeat(50_000)}1`, 'orang')
    }
    expect(performance.now() - start).toBeLessThan(1000)
  })
})

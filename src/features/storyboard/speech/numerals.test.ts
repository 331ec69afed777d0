import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cardinal, digitsInWords, NUMBER, numberInWords, ordinal, sizeOf } from './numerals.ts'

const DIGITS = ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan']
const SCALES: Record<string, number> = { ribu: 1e3, juta: 1e6, miliar: 1e9, triliun: 1e12 }

/** Reads number words back, so that the two can be held against each other. */
function heardValue(words: string): number {
  let sum = 0
  let group = 0
  for (const word of words.replace(/\bse(?=belas|puluh|ratus|ribu)/g, 'satu ').split(' ')) {
    const scale = SCALES[word]
    if (scale) {
      sum += group * scale
      group = 0
    } else if (word === 'belas') group += 10
    else if (word === 'puluh') group += 9 * (group % 10)
    else if (word === 'ratus') group *= 100
    else group += DIGITS.indexOf(word)
  }
  return sum + group
}

describe('a whole number', () => {
  test.each([
    [0, 'nol'],
    [10, 'sepuluh'],
    [11, 'sebelas'],
    [19, 'sembilan belas'],
    [100, 'seratus'],
    [1000, 'seribu'],
    [101_000, 'seratus satu ribu'],
    [1_000_000, 'satu juta'],
    [1_001_000_000, 'satu miliar satu juta'],
  ])('%d is said as KBBI spells it', (value, words) => {
    expect(cardinal(value)).toBe(words)
  })

  test('is understood again by whoever hears it', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.nat(2000),
          fc.nat(),
          fc.maxSafeNat().map((value) => value % 1e15),
        ),
        (value) => {
          expect(heardValue(cardinal(value))).toBe(value)
        },
      ),
    )
  })

  test.each([-1, 1.5, 1e15, Number.NaN, Infinity])('%d has no words', (value) => {
    expect(cardinal(value)).toBe('')
  })
})

describe('a written number', () => {
  test.each([
    ['1.234,5', 'seribu dua ratus tiga puluh empat koma lima'],
    ['75.000,00', 'tujuh puluh lima ribu koma nol nol'],
    ['1,234,567.8', 'satu juta dua ratus tiga puluh empat ribu lima ratus enam puluh tujuh koma delapan'],
    ['0,05', 'nol koma nol lima'],
    ['2.5', 'dua koma lima'],
    ['007', 'nol nol tujuh'],
    ['34040155059', 'tiga empat nol empat nol satu lima lima nol lima sembilan'],
    ['kosong', ''],
  ])('%s is said with its decimals one by one', (written, words) => {
    expect(numberInWords(written)).toBe(words)
  })

  test('means the same with and without thousands dots', () => {
    fc.assert(
      fc.property(fc.nat(999_999_999), (value) => {
        const dotted = new Intl.NumberFormat('id').format(value)
        expect(numberInWords(dotted)).toBe(cardinal(value))
        expect(sizeOf(dotted)).toBe(value)
        expect(new RegExp(`^${NUMBER}$`).test(dotted)).toBe(true)
      }),
    )
  })
})

test('digits are said one by one, whatever stands between them', () => {
  expect(digitsInWords('0812-55')).toBe('nol delapan satu dua lima lima')
})

test.each([
  [2, 'kedua'],
  [10, 'kesepuluh'],
  [100, 'keseratus'],
  [48, 'ke empat puluh delapan'],
])('place %d is %s', (value, words) => {
  expect(ordinal(value)).toBe(words)
})

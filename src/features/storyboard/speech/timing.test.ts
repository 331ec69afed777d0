import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { scriptTexts } from '../../../../tests/support/scripts.ts'
import {
  captionRate,
  DEFAULT_RATE,
  fittingLength,
  fittingLengths,
  rateFrom,
  readingSeconds,
  shotSpeech,
  spokenSeconds,
} from './timing.ts'

const rates = fc.double({ min: 4, max: 30, noNaN: true })
const line = (text: string, speaker = '') => ({ speaker, text })

describe('spoken seconds', () => {
  test('are letters by the rate, and a pause for each sentence and each comma', () => {
    // 12 + 12 letters, two sentences, one comma.
    expect(spokenSeconds('Bunga, tetap ya? Kami siap bantu.', 12)).toBeCloseTo((12 + 13) / 12 + 0.5 + 0.15)
  })

  test('count what numbers are said as', () => {
    expect(spokenSeconds('Rp5.000', 12)).toBe(spokenSeconds('lima ribu rupiah', 12))
  })

  test.each(['', '   ', '…', '(menahan tawa)', '🙂'])('“%s” takes none', (text) => {
    expect(spokenSeconds(text, 12)).toBe(0)
  })

  test('need no full stop at the end', () => {
    expect(spokenSeconds('Sini, buat saya', 12)).toBe(spokenSeconds('Sini, buat saya.', 12))
  })

  test.each([0, -3, Number.NaN, Infinity])('take the default rate where %d is none', (rate) => {
    expect(spokenSeconds('Bisa Mas hitung sejak awal.', rate)).toBe(
      spokenSeconds('Bisa Mas hitung sejak awal.', DEFAULT_RATE),
    )
  })

  test('are a number of seconds for any text', () => {
    fc.assert(
      fc.property(scriptTexts, rates, (text, rate) => {
        const seconds = spokenSeconds(text, rate)
        expect(Number.isFinite(seconds) && seconds >= 0).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })

  test('never get fewer when a sentence is added', () => {
    fc.assert(
      fc.property(scriptTexts, rates, (text, rate) => {
        const longer = `${text}\nKami siap membantu Anda.`
        expect(spokenSeconds(longer, rate)).toBeGreaterThan(spokenSeconds(text, rate))
      }),
      { numRuns: 1000 },
    )
  })

  test('never get more when somebody speaks faster', () => {
    fc.assert(
      fc.property(scriptTexts, rates, rates, (text, a, b) => {
        const [slow, fast] = [Math.min(a, b), Math.max(a, b)]
        expect(spokenSeconds(text, fast)).toBeLessThanOrEqual(spokenSeconds(text, slow))
      }),
    )
  })
})

describe('the speech of a shot', () => {
  test('is the sum of its lines in any order, whoever speaks', () => {
    fc.assert(
      fc.property(fc.array(scriptTexts, { maxLength: 4 }), rates, (texts, rate) => {
        const there = shotSpeech(
          texts.map((text) => line(text)),
          rate,
        ).seconds
        const back = shotSpeech(texts.map((text) => line(text, 'BU SARI')).reverse(), rate).seconds
        expect(back).toBeCloseTo(there)
      }),
    )
  })

  test('leaves directions out', () => {
    const lines = [line('(menahan tawa) Muka siapa dulu, nih?', 'DEWI'), line('(bel berbunyi)')]
    expect(shotSpeech(lines, 12).seconds).toBe(spokenSeconds('Muka siapa dulu, nih?', 12))
  })
})

describe('what fits', () => {
  const text = 'Pendaftaran dibuka 24 November 2026. Bawa KTP, ya.'

  test('ends with a whole word of the text', () => {
    for (let seconds = 0; seconds < 8; seconds += 0.1) {
      const rest = text.slice(fittingLength(text, seconds, 12))
      expect(rest === '' || rest === text || rest.startsWith(' ')).toBe(true)
    }
  })

  test('never ends within what is said as one', () => {
    const ends = new Set<string>()
    for (let seconds = 0; seconds < 8; seconds += 0.05) {
      ends.add('Uang muka Rp 5 juta saja.'.slice(0, fittingLength('Uang muka Rp 5 juta saja.', seconds, 12)))
    }
    expect([...ends]).toEqual(['', 'Uang', 'Uang muka', 'Uang muka Rp 5 juta', 'Uang muka Rp 5 juta saja.'])
  })

  test('is said within the seconds, and is all where all fits', () => {
    fc.assert(
      fc.property(scriptTexts, fc.double({ min: 0, max: 20, noNaN: true }), rates, (text, seconds, rate) => {
        const length = fittingLength(text, seconds, rate)
        expect(length).toBeGreaterThanOrEqual(0)
        expect(length).toBeLessThanOrEqual(text.length)
        expect(spokenSeconds(text.slice(0, length), rate)).toBeLessThanOrEqual(seconds + 1e-6)
        if (spokenSeconds(text, rate) <= seconds) expect(length).toBe(text.length)
      }),
      { numRuns: 1000 },
    )
  })

  test('grows with the seconds in a text of plain words', () => {
    const words = fc.array(fc.constantFrom('bunga', 'tetap,', 'ya.', 'siapa?', 'dua'), { maxLength: 20 })
    fc.assert(
      fc.property(words, rates, fc.nat(90), fc.nat(90), (words, rate, a, b) => {
        const text = words.join(' ')
        const [less, more] = [Math.min(a, b) / 10, Math.max(a, b) / 10]
        expect(fittingLength(text, less, rate)).toBeLessThanOrEqual(fittingLength(text, more, rate))
      }),
    )
  })

  test('goes on from line to line, and nothing of the lines after a cut one', () => {
    const lines = [line('Jadi tidak kaget?'), line('Bisa Mas hitung sejak awal.'), line('Ya.')]
    const first = spokenSeconds('Jadi tidak kaget?', 12)
    expect(fittingLengths(lines, 30, 12)).toEqual(lines.map(({ text }) => text.length))
    expect(fittingLengths(lines, first + 1.2, 12)).toEqual([17, 'Bisa Mas'.length, 0])
  })
})

describe('reading', () => {
  test('takes half a second and one for each 15 characters, at least 1.5', () => {
    expect(readingSeconds('Bunga = biaya pinjaman. Tetap')).toBeCloseTo(0.5 + 29 / 15)
    expect(readingSeconds('BISA')).toBe(1.5)
    expect(readingSeconds('  ')).toBe(0)
  })

  test('of captions counts what is said, per second of the shot', () => {
    expect(captionRate([line('(berbisik) Jangan kaget, ya?', 'RIAN'), line('Ya.')], 5)).toBeCloseTo(20 / 5)
    expect(captionRate([line('Ya.')], 0)).toBe(0)
  })
})

describe('a measured rate', () => {
  const text = 'Mulai 3 Maret 2027, kantor kami buka pukul 08.00 sampai 15.30, juga saat istirahat siang.'

  test('says the same seconds again', () => {
    fc.assert(
      fc.property(fc.double({ min: 6.01, max: 21.99, noNaN: true }), (rate) => {
        expect(rateFrom(text, spokenSeconds(text, rate))).toBeCloseTo(rate)
      }),
    )
  })

  test.each([0, -1, 1, 60, Number.NaN, Infinity])('is none where reading took %d seconds', (seconds) => {
    expect(rateFrom(text, seconds)).toBeUndefined()
  })

  test('is none for a few words', () => {
    expect(rateFrom('Bawa KTP Anda.', 1.5)).toBeUndefined()
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { library } from '../../../../tests/support/library.ts'
import { emptyBrief } from '../model.ts'
import { nextTarget, overKind, readTarget, sentenceCount, TARGET, tooShortChannels } from './brief.ts'

describe('a typed target', () => {
  test.each([
    ['45', 45],
    [' 60 dtk ', 60],
    ['40,5', 40.5],
    ['40.50 detik', 40.5],
    ['5', 5],
    ['180', 180],
  ])('%j is %d seconds', (typed, seconds) => {
    expect(readTarget(typed)).toBe(seconds)
  })

  test.each(['', '4', '181', '45,3', '1 menit', '-45', '4 5', 'empat puluh', '45'.repeat(9)])(
    '%j is none',
    (typed) => {
      expect(readTarget(typed)).toBeUndefined()
    },
  )

  test('is within its limits whatever was typed', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        const seconds = readTarget(typed) ?? TARGET.min
        expect(seconds).toBeGreaterThanOrEqual(TARGET.min)
        expect(seconds).toBeLessThanOrEqual(TARGET.max)
      }),
    )
  })
})

describe('a press of a button', () => {
  test.each([
    [45, 1, 50],
    [45, -1, 40],
    [41, 1, 45],
    [41, -1, 40],
    [40.5, -1, 40],
    [180, 1, 180],
    [5, -1, 5],
    [100_000, 1, 180],
    [0, -1, 5],
  ] as const)('goes from %d by %d to %d', (seconds, direction, next) => {
    expect(nextTarget(seconds, direction)).toBe(next)
  })
})

describe('a target', () => {
  test('that the kind allows is not over it', () => {
    expect(overKind({ ...emptyBrief(), kind: 'sketch', seconds: 60 })).toBeUndefined()
    expect(overKind({ ...emptyBrief(), kind: 'recap', seconds: 45 })).toBeUndefined()
  })

  test('over what the kind allows gives the limit', () => {
    expect(overKind({ ...emptyBrief(), kind: 'sketch', seconds: 60.5 })).toBe(60)
    expect(overKind({ ...emptyBrief(), kind: 'recap', seconds: 50 })).toBe(45)
  })

  test('is compared only with chosen channels that have a limit', () => {
    const { channels } = library
    const brief = { ...emptyBrief(), seconds: 90, channels: ['status', 'layar', 'hilang'] }
    expect(tooShortChannels(brief, channels).map(({ id }) => id)).toEqual(['status'])
    expect(tooShortChannels({ ...brief, channels: ['reels'] }, channels)).toEqual([])
    expect(tooShortChannels({ ...brief, seconds: 60 }, channels)).toEqual([])
  })
})

describe('sentences', () => {
  test.each([
    ['', 0],
    [' … ', 0],
    ['cek dulu', 1],
    ['Cek dulu. Baru percaya.', 2],
    ['Cek dulu! Baru percaya?', 2],
    ['“Cek dulu.” Lalu tanya.', 2],
    ['Cek dulu\nbaru percaya', 2],
    ['Bayar di loket No. 5 pukul 10.30.', 1],
    ['Temui dr. Sari di Jl. Melati.', 1],
    ['Syarat: KTP, KK, dll. Lengkapi.', 2],
    ['Biayanya Rp1.000.000 untuk B. J. Santoso.', 1],
    ['Buka 08.00 s.d. 15.00.', 1],
    ['Gratis. 3 hari selesai.', 2],
  ])('%j has %d', (text, count) => {
    expect(sentenceCount(text)).toBe(count)
  })

  test('are counted in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(sentenceCount(text)).toBeGreaterThanOrEqual(0)
      }),
    )
  })
})

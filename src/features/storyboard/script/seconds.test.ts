import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { secondsOf, type Timing, takeTiming, timingOf } from './seconds.ts'

/** How long one shot is that only says this. */
const seconds = (text: string, bare = false) => secondsOf([timingOf(text, bare)])[0]

describe('a text that is a time', () => {
  test.each([
    ['3 dtk', 3],
    ['3dtk', 3],
    ['3s', 3],
    ['3 detik', 3],
    ['±3 detik.', 3],
    ['Durasi: 3 dtk', 3],
    ['sekitar 3 detik', 3],
    ['5"', 5],
    ["5''", 5],
    ['5″', 5],
    ['5 ”', 5],
    ['3,5 dtk', 3.5],
    ['2.5s', 2.5],
    ['0:08-0:15', 7],
    ['00:08 – 00:15', 7],
    ['0:00:58,500 → 0:01:00,250', 1.75],
    ['00.03–00.08', 5],
    ['3–10 detik', 7],
    ['0 s.d. 3 dtk', 3],
    ['detik 3-10', 7],
    ['Detik ke-0–3', 3],
    ['0:05', 5],
    ['1:05', 65],
    ['00:00:03:12', 3],
    ['1 menit', 60],
    ['1 mnt 5 dtk', 65],
    ['1\'30"', 90],
    ['0 dtk', undefined],
    ['10-3 dtk', undefined],
  ])('%s is %s seconds', (text, expected) => {
    expect(seconds(text)).toBe(expected)
  })

  test.each(['3', '3,5', '0-3', '', 'siang', '24 jam', 'tunggu 3 detik', '05.30', '3 siswa', '1/2'])(
    '%j is none',
    (text) => {
      expect(timingOf(text)).toBeUndefined()
    },
  )

  test('in a column of times a number is enough', () => {
    expect(['4', '2,5', '3-7'].map((text) => seconds(text, true))).toEqual([4, 2.5, 4])
  })
})

describe('a time within other words', () => {
  const of = (text: string, bare = false) => {
    const { timing, rest } = takeTiming(text, bare)
    return [secondsOf([timing])[0], rest]
  }

  test.each([
    ['CU tangan (3 dtk)', 3, 'CU tangan'],
    ['CU tangan (3 dtk) di meja', 3, 'CU tangan di meja'],
    ['CU tangan [3s, top]', 3, 'CU tangan [top]'],
    ['3s - Pintu', 3, 'Pintu'],
    ['5" - Pintu', 5, 'Pintu'],
    ['0:08-0:15 - Pintu', 7, 'Pintu'],
    ['0:00-0:03 Pintu', 3, 'Pintu'],
    ['Pintu - 3 dtk', 3, 'Pintu'],
    ['Pintu. Durasi 3 detik.', 3, 'Pintu'],
    ['3 detik', 3, ''],
    ['3 detik saja', undefined, '3 detik saja'],
    ['10:30 loket buka', undefined, '10:30 loket buka'],
    ['Tunggu 3 detik lalu buka', undefined, 'Tunggu 3 detik lalu buka'],
    ['Shot (3)', undefined, 'Shot (3)'],
  ])('%s', (text, time, rest) => {
    expect(of(text)).toEqual([time, rest])
  })

  test('in brackets a number is enough behind a heading', () => {
    expect(of('(0–3)', true)).toEqual([3, ''])
    expect(of('Pintu (4)', true)).toEqual([4, 'Pintu'])
  })
})

describe('the times of several shots', () => {
  const all = (...texts: string[]) => secondsOf(texts.map((text) => timingOf(text)))

  test('time codes that rise from 0 are where shots begin', () => {
    expect(all('0:00', '0:03', '0:08')).toEqual([3, 5, undefined])
    expect(all('0:04', '0:03')).toEqual([4, 3])
  })

  test('a stretch that is told again and again is rough: its middle counts', () => {
    expect(all('3-5 dtk', '3-5 dtk', '5-10 dtk')).toEqual([4, 4, 7.5])
    expect(all('0-3 dtk', '0-5 dtk')).toEqual([3, 5])
    expect(all('0:03-0:05', '0:03-0:05')).toEqual([2, 2])
  })
})

test('any text has a finite time or none', () => {
  const texts = fc.oneof(
    fc.string(),
    fc
      .array(fc.constantFrom('1', '0', ':', '.', ',', '-', '(', ')', ' dtk', 's', '"'))
      .map((p) => p.join('')),
  )
  fc.assert(
    fc.property(fc.array(texts, { maxLength: 4 }), fc.boolean(), (parts, bare) => {
      const timings = parts.map(
        (part): Timing | undefined => takeTiming(part, bare).timing ?? timingOf(part, bare),
      )
      for (const time of secondsOf(timings))
        expect(time === undefined || (Number.isFinite(time) && time > 0)).toBe(true)
    }),
    { numRuns: 2000 },
  )
})

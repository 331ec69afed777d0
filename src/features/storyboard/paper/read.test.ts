import { describe, expect, test } from 'vitest'
import { type Light, photoOf, randomFrom, scanOf } from '../../../../tests/support/paper-photos.ts'
import type { SheetCode } from './marker.ts'
import type { Picture } from './picture.ts'
import { cutByCorners, type PaperSheet, readSheets } from './read.ts'

const SHEETS: { code: SheetCode; drawn: number[] }[] = [
  { code: { count: 6, ratio: '9:16', number: 1 }, drawn: [0, 1, 4] },
  { code: { count: 9, ratio: '16:9', number: 2 }, drawn: [1, 3, 8] },
  { code: { count: 12, ratio: '9:16', number: 16 }, drawn: [0, 2, 3, 7, 11] },
  { code: { count: 12, ratio: '1:1', number: 5 }, drawn: [] },
]

/** Every light for two sheets, every sheet in two lights. */
const PHOTOS: [string, Light, sheets: number[]][] = [
  ['from above in good light', {}, [1, 3]],
  ['upside down, in shadow', { turn: 180, shadow: 0.7, noise: 4, blur: 1 }, [0, 2]],
  [
    'from the side, tilted by 20°',
    { turn: 92, tilt: 20, axis: 35, blur: 1.2, shadow: 0.5, noise: 5 },
    [1, 2],
  ],
  ['tilted by 20° the other way, blurred', { turn: -8, tilt: -20, axis: 90, blur: 1.8, noise: 3 }, [0, 3]],
]

function outcomeOf<T>(work: Generator<number, T>): T {
  let [step, before] = [work.next(), 0]
  for (; !step.done; step = work.next()) {
    expect(step.value).toBeGreaterThanOrEqual(before)
    before = step.value
  }
  expect(before).toBeLessThanOrEqual(1)
  return step.value
}

const drawnIn = ({ panels }: PaperSheet) => panels.flatMap(({ blank }, at) => (blank ? [] : [at]))

/** Darkness around the spot where the figure has its body, and the mean of the picture. */
function inkOf({ data, width, height }: Picture) {
  const at = (x: number, y: number) => data[(Math.round(y * height) * width + Math.round(x * width)) * 4] ?? 0
  const body = Math.min(...Array.from({ length: 21 }, (_, step) => at(0.45 + step * 0.005, 0.47)))
  const paper = data.reduce((sum, value, place) => sum + (place % 4 === 0 ? value : 0), 0) / (width * height)
  return { body, paper }
}

describe.each(PHOTOS)('a photo %s', (_, light, places) => {
  test.each(places.flatMap((at) => SHEETS[at] ?? []))(
    'gives all panels of sheet $code.number in their places, blank ones too',
    (sheet) => {
      const photo = photoOf(scanOf(sheet.code, sheet.drawn), { longest: 1400, ...light })
      const [read, ...more] = outcomeOf(readSheets(photo))
      expect(more).toEqual([])
      expect(read?.code).toEqual(sheet.code)
      expect(read?.panels).toHaveLength(sheet.code.count)
      expect(read && drawnIn(read)).toEqual(sheet.drawn)
      for (const at of sheet.drawn) {
        const picture = read?.panels[at]?.picture
        const ink = picture && inkOf(picture)
        expect(ink?.body).toBeLessThan(220)
        expect(ink?.paper).toBeGreaterThan(235)
      }
    },
  )
})

describe('a photo', () => {
  test('of a sheet with one corner covered is read as well', () => {
    const { code, drawn } = { code: { count: 9, ratio: '9:16', number: 4 } as const, drawn: [2, 6] }
    for (const covered of [0, 2]) {
      const [read] = outcomeOf(
        readSheets(photoOf(scanOf(code, drawn, covered), { longest: 1300, tilt: 12, blur: 1 })),
      )
      expect(read?.code).toEqual(code)
      expect(read && drawnIn(read)).toEqual(drawn)
    }
  })

  test('without a sheet gives none: noise, stripes, one colour', () => {
    const [width, height] = [700, 500]
    const random = randomFrom(7)
    const noise = Uint8ClampedArray.from({ length: width * height * 4 }, () => random() * 255)
    const blocks = noise.map((_, at) => {
      const [x, y] = [Math.floor(at / 4) % width, Math.floor(at / 4 / width)]
      return noise[(Math.floor(y / 9) * 80 + Math.floor(x / 9)) * 4] ?? 0
    })
    const stripes = noise.map((_, at) => (Math.floor(at / 4 / 20) % 2 === 0 ? 0 : 255))
    for (const data of [noise, blocks, stripes, noise.map(() => 128)]) {
      expect(outcomeOf(readSheets({ data, width, height }))).toEqual([])
    }
    expect(outcomeOf(readSheets({ data: new Uint8ClampedArray(4), width: 1, height: 1 }))).toEqual([])
  })

  test('is cut by the corners that a person shows', () => {
    const kind = { count: 6, ratio: '16:9' } as const
    const photo = photoOf(scanOf({ ...kind, number: 1 }, [1, 4]), { longest: 1188, fill: 1 })
    const at = (x: number, y: number) => ({ x: (photo.width - 840) / 2 + (x + 10) * 4, y: (y + 9) * 4 })
    const panels = outcomeOf(
      cutByCorners(photo, kind, [at(0, 27.4), at(190, 27.4), at(190, 241.8167), at(0, 241.8167)]),
    )
    expect(panels.map(({ blank }) => blank)).toEqual([true, false, true, true, false, true])
    expect(outcomeOf(cutByCorners(photo, kind, [at(0, 0), at(0, 0), at(0, 0), at(0, 0)]))).toEqual([])
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Ratio, SIZES } from '../panel/model.ts'
import { type Crop, type CropStep, coverCrop, cropStepOf, moveCrop, stepCrop, zoomCrop } from './crop.ts'

const ratios = fc.constantFrom<Ratio>('9:16', '1:1', '16:9')
const sizes = fc.record({
  width: fc.integer({ min: 1, max: 20_000 }),
  height: fc.integer({ min: 1, max: 20_000 }),
})
const steps = fc.array(fc.constantFrom<CropStep>('left', 'right', 'up', 'down', 'closer', 'wider'), {
  maxLength: 60,
})
const ratioOf = (ratio: Ratio) => SIZES[ratio].width / SIZES[ratio].height
/** Rounding may put the edge a little beyond. */
const TINY = 1e-9

function expectInside(crop: Crop) {
  const [left, top, width, height] = crop
  for (const part of crop) expect(part).toBeGreaterThanOrEqual(0)
  expect(width).toBeGreaterThan(0)
  expect(height).toBeGreaterThan(0)
  expect(left + width).toBeLessThanOrEqual(1 + TINY)
  expect(top + height).toBeLessThanOrEqual(1 + TINY)
}

describe('the first crop', () => {
  test('shows of a wide photo the full height in the middle, of a tall one the full width', () => {
    expect(coverCrop({ width: 4000, height: 3000 }, '9:16')).toEqual([0.2890625, 0, 0.421875, 1])
    expect(coverCrop({ width: 3000, height: 4000 }, '16:9')).toEqual([0, 0.2890625, 1, 0.421875])
    expect(coverCrop({ width: 1080, height: 1920 }, '9:16')).toEqual([0, 0, 1, 1])
  })

  test('has the ratio of the panel, is inside and touches two edges', () => {
    fc.assert(
      fc.property(sizes, ratios, (size, ratio) => {
        const crop = coverCrop(size, ratio)
        expectInside(crop)
        expect(Math.max(crop[2], crop[3])).toBe(1)
        expect((crop[2] * size.width) / (crop[3] * size.height)).toBeCloseTo(ratioOf(ratio), 6)
      }),
    )
  })

  test('takes a photo without a size for a square one', () => {
    expect(coverCrop({ width: 0, height: 0 }, '1:1')).toEqual([0, 0, 1, 1])
    expect(coverCrop({ width: Number.NaN, height: 5 }, '1:1')).toEqual([0, 0, 1, 1])
  })
})

describe('a crop that is moved and zoomed', () => {
  test('stays inside the photo and keeps its ratio, whatever is done', () => {
    fc.assert(
      fc.property(sizes, ratios, steps, (size, ratio, all) => {
        const first = coverCrop(size, ratio)
        const last = all.reduce(stepCrop, first)
        expectInside(last)
        expect(last[2] / last[3] / (first[2] / first[3])).toBeCloseTo(1, 6)
      }),
    )
    fc.assert(
      fc.property(sizes, ratios, fc.double(), fc.double(), fc.double(), (size, ratio, dx, dy, factor) => {
        expectInside(zoomCrop(moveCrop(coverCrop(size, ratio), dx, dy), factor))
      }),
    )
  })

  test('goes to the edge and no further', () => {
    const crop: Crop = [0.4, 0.4, 0.2, 0.2]
    expect(moveCrop(crop, 99, -99)).toEqual([0.8, 0, 0.2, 0.2])
    expect(moveCrop(crop, 0.5, 0)).toEqual([0.5, 0.4, 0.2, 0.2])
  })

  test('gets no smaller than a tenth and no larger than the photo', () => {
    const whole: Crop = [0, 0, 1, 0.5]
    const close = zoomCrop(whole, 1000)
    expect(close[2]).toBeCloseTo(0.2)
    expect(close[3]).toBeCloseTo(0.1)
    expect(zoomCrop(close, 0.0001).map((part) => Math.round(part * 1e6) / 1e6)).toEqual([0, 0, 1, 0.5])
  })

  test('leaves a crop as it is that was very small from the beginning', () => {
    const strip = coverCrop({ width: 20_000, height: 10 }, '9:16')
    expect(zoomCrop(strip, 2)).toEqual(strip)
  })
})

test('arrows move, plus and minus zoom, other keys do nothing', () => {
  expect(['ArrowLeft', '+', '=', '-'].map(cropStepOf)).toEqual(['left', 'closer', 'closer', 'wider'])
  expect(['a', 'Enter', 'constructor', ''].map(cropStepOf)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ])
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { texts } from '../../../../tests/support/arbitraries.ts'
import type { OnScreen } from '../model.ts'
import { safeBox } from './frame.ts'
import { textWidth } from './lettering.ts'
import type { Ratio } from './model.ts'
import { cutTexts, platesOf } from './plates.ts'

const places = fc.constantFrom('top' as const, 'middle' as const, 'bottom' as const)
const ratios = fc.constantFrom<Ratio>('9:16', '1:1', '16:9')
const long = fc.integer({ min: 1, max: 40 }).map((times) => 'syarat lengkap rumah pertama '.repeat(times))
const onScreens = fc.array(
  fc.record({ text: fc.oneof(texts, fc.lorem({ maxCount: 12 }), long), place: places }),
  {
    maxLength: 9,
  },
)
const bottom = (text: string): OnScreen => ({ text, place: 'bottom' })

describe('texts on the screen', () => {
  test('stand at their place in the safe box', () => {
    const box = safeBox('9:16')
    const [first, second, third] = platesOf(
      [
        bottom('Rumah pertama'),
        { text: 'BUNGA TETAP?', place: 'top' },
        { text: 'Bank penyalur', place: 'middle' },
      ],
      '9:16',
    )
    expect(second?.y).toBeCloseTo(box.top)
    expect((third?.y ?? 0) + (third?.height ?? 0) / 2).toBeCloseTo((box.top + box.bottom) / 2)
    expect((first?.y ?? 0) + (first?.height ?? 0)).toBeCloseTo(box.bottom)
  })

  test('are smaller the more they say, and end with an ellipsis when it is too much', () => {
    const size = (text: string) => platesOf([bottom(text)], '9:16')[0]?.size ?? 0
    const many = Array.from({ length: 6 }, () => bottom('panjang sekali '.repeat(30)))
    expect(size('pendek')).toBeGreaterThan(size('panjang sekali '.repeat(20)))
    const plates = platesOf(many, '9:16')
    expect(plates).toHaveLength(6)
    expect(plates[0]?.lines.at(-1)).toMatch(/…$/)
  })

  test('without words are not there', () => {
    expect(platesOf([bottom('  '), bottom('')], '1:1')).toEqual([])
  })
})

describe('whatever the texts', () => {
  const inAll = (check: (plates: ReturnType<typeof platesOf>, ratio: Ratio) => void) =>
    fc.assert(fc.property(onScreens, ratios, (onScreen, ratio) => check(platesOf(onScreen, ratio), ratio)))

  test('no plate leaves the safe box', () => {
    inAll((plates, ratio) => {
      const box = safeBox(ratio)
      for (const { x, y, width, height } of plates) {
        expect(x).toBeGreaterThanOrEqual(box.left - 1e-6)
        expect(y).toBeGreaterThanOrEqual(box.top - 1e-6)
        expect(x + width).toBeLessThanOrEqual(box.right + 1e-6)
        expect(y + height).toBeLessThanOrEqual(box.bottom + 1e-6)
      }
    })
  })

  test('no plate lies on another', () => {
    inAll((plates) => {
      const downwards = [...plates].sort((a, b) => a.y - b.y)
      for (const [at, { y, height }] of downwards.entries()) {
        expect(downwards[at + 1]?.y ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(y + height - 1e-6)
      }
    })
  })

  test('no line is wider than its plate', () => {
    inAll((plates) => {
      for (const { lines, size, width } of plates) {
        for (const line of lines) expect(textWidth(line, size)).toBeLessThanOrEqual(width + 1e-6)
      }
    })
  })
})

describe('texts that are cut', () => {
  test('are those too long for the safe box, not the short ones beside them', () => {
    const onScreen: OnScreen[] = [
      { text: 'Simpan dulu', place: 'top' },
      { text: 'syarat lengkap rumah pertama '.repeat(60), place: 'bottom' },
    ]
    expect(cutTexts(onScreen, '9:16')).toEqual([1])
    expect(cutTexts(onScreen.slice(0, 1), '9:16')).toEqual([])
  })

  test('are none where every plate holds its whole text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ text: texts, place: places }), { maxLength: 4 }),
        ratios,
        (all, ratio) => {
          const cut = cutTexts(all, ratio)
          const whole = platesOf(all, ratio).every(({ lines }) => !lines.join('').includes('…'))
          if (whole && all.every(({ text }) => text.length <= 500)) expect(cut).toEqual([])
          for (const at of cut) expect(all[at]?.text.trim()).not.toBe('')
        },
      ),
    )
  })
})

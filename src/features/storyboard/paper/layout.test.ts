import { describe, expect, test } from 'vitest'
import { SIZES } from '../panel/model.ts'
import { type Box, CORNERS, cellsOf, framesBox, markerBox, PANEL_COUNTS, QUIET, SHEET } from './layout.ts'
import { RATIOS } from './marker.ts'

const kinds = PANEL_COUNTS.flatMap((count) => RATIOS.map((ratio) => ({ count, ratio })))
const meet = (a: Box, b: Box) =>
  a.x < b.x + b.width - 0.01 &&
  b.x < a.x + a.width - 0.01 &&
  a.y < b.y + b.height - 0.01 &&
  b.y < a.y + a.height - 0.01

describe.each(kinds)('a sheet of $count panels of $ratio', (kind) => {
  const cells = cellsOf(kind)
  const boxes = cells.flatMap(({ strip, frame, writing }) => [strip, frame, ...writing])

  test('has all frames, each of the ratio of the panel and in reading order', () => {
    expect(cells).toHaveLength(kind.count)
    const { width, height } = SIZES[kind.ratio]
    for (const { frame } of cells) expect(frame.width / frame.height).toBeCloseTo(width / height, 9)
    const order = cells.map(({ frame }) => frame.y * 1000 + frame.x)
    expect([...order].sort((a, b) => a - b)).toEqual(order)
  })

  test('is all on the paper, nothing over another thing or near a marker', () => {
    for (const box of boxes) {
      expect(Math.min(box.x, box.y, box.width, box.height)).toBeGreaterThanOrEqual(0)
      expect(box.x + box.width).toBeLessThanOrEqual(SHEET.width + 0.01)
      expect(box.y + box.height).toBeLessThanOrEqual(SHEET.height)
    }
    boxes.forEach((box, at) => {
      for (const other of boxes.slice(at + 1)) expect(meet(box, other)).toBe(false)
    })
    for (const corner of CORNERS) {
      const { x, y, width, height } = markerBox(corner)
      const quiet = { x: x - QUIET, y: y - QUIET, width: width + 2 * QUIET, height: height + 2 * QUIET }
      for (const box of boxes) expect(meet(quiet, box)).toBe(false)
    }
    const all = framesBox(kind)
    for (const { frame } of cells) {
      expect(frame.x).toBeGreaterThanOrEqual(all.x)
      expect(frame.y + frame.height).toBeLessThanOrEqual(all.y + all.height + 0.01)
    }
  })
})

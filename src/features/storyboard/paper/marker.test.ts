import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CORNERS, PANEL_COUNTS } from './layout.ts'
import { CELLS, MAX_SHEETS, markerCells, RATIOS, readMarker } from './marker.ts'

const codes = fc.record({
  count: fc.constantFrom(...PANEL_COUNTS),
  ratio: fc.constantFrom(...RATIOS),
  number: fc.integer({ min: 1, max: MAX_SHEETS }),
})
const corners = fc.constantFrom(...CORNERS)

/** The cells as they lie after so many quarter turns to the right. */
function turned(cells: readonly boolean[], turns: number): boolean[] {
  let now = [...cells]
  for (let turn = 0; turn < turns; turn += 1) {
    const before = now
    now = before.map((_, at) => before[(CELLS - 1 - (at % CELLS)) * CELLS + Math.floor(at / CELLS)] ?? false)
  }
  return now
}

describe('a marker', () => {
  test('says in every corner and however it lies what was written, also with one cell read wrongly', () => {
    const inner = fc.option(fc.integer({ min: 0, max: 24 }))
    fc.assert(
      fc.property(codes, corners, fc.integer({ min: 0, max: 3 }), inner, (code, corner, turns, wrong) => {
        const cells = markerCells(code, corner)
        if (wrong !== null) {
          const at = (1 + Math.floor(wrong / 5)) * CELLS + 1 + (wrong % 5)
          cells[at] = !cells[at]
        }
        expect(readMarker(turned(cells, turns))).toEqual({ code, corner, turns })
      }),
      { numRuns: 300 },
    )
  })

  test('is another one for every sheet and corner, and for none of them another one that is turned', () => {
    const all = PANEL_COUNTS.flatMap((count) =>
      RATIOS.flatMap((ratio) =>
        Array.from({ length: MAX_SHEETS }, (_, at) => ({ count, ratio, number: at + 1 })),
      ),
    ).flatMap((code) => CORNERS.map((corner) => markerCells(code, corner)))
    const seen = all.flatMap((cells) =>
      [0, 1, 2, 3].map((turns) =>
        turned(cells, turns)
          .map((black) => (black ? 1 : 0))
          .join(''),
      ),
    )
    expect(new Set(seen).size).toBe(all.length * 4)
  })

  test('is not seen in what is no marker', () => {
    const white = Array<boolean>(CELLS * CELLS).fill(false)
    expect(readMarker(white)).toBeUndefined()
    expect(readMarker(white.map(() => true))).toBeUndefined()
    const edge = markerCells({ count: 6, ratio: '9:16', number: 1 }, 'top-left').map(
      (black, at) => black && at > 3,
    )
    expect(readMarker(edge)).toBeUndefined()
  })
})

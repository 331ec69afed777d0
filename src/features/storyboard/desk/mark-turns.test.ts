import { describe, expect, test } from 'vitest'
import { emptyPanel, type Mark, type Panel } from '../panel/model.ts'
import { middleOf, moveMarkTo, swapArrow, turnArrow } from './mark-turns.ts'

const house: Mark = { kind: 'stamp', stamp: 'house', x: 180, y: 320, size: 160 }
const arrow: Mark = { kind: 'arrow', of: 'subject', from: { x: 130, y: 300 }, to: { x: 230, y: 300 } }
const panel: Panel = { ...emptyPanel('9:16'), marks: [house, arrow] }

describe('a mark', () => {
  test('goes with its middle to a tapped place', () => {
    expect(moveMarkTo(panel, 0, { x: 40.4, y: 50 }).marks[0]).toEqual({ ...house, x: 40, y: 50 })
    expect(moveMarkTo(panel, 1, { x: 180, y: 100 }).marks[1]).toEqual({
      ...arrow,
      from: { x: 130, y: 100 },
      to: { x: 230, y: 100 },
    })
  })

  test('that is not there changes nothing', () => {
    expect(moveMarkTo(panel, 9, { x: 1, y: 1 })).toBe(panel)
    expect(turnArrow(panel, 9)).toBe(panel)
    expect(swapArrow(panel, 0)).toBe(panel)
  })
})

describe('an arrow', () => {
  test('turns clockwise about its middle by an eighth', () => {
    expect(turnArrow(panel, 1).marks[1]).toEqual({
      ...arrow,
      from: { x: 145, y: 265 },
      to: { x: 215, y: 335 },
    })
  })

  test('keeps its place and its length however often it is turned', () => {
    const round = Array.from({ length: 80 }).reduce<Panel>((each) => turnArrow(each, 1), panel).marks[1]
    if (round?.kind !== 'arrow') throw new Error('the arrow is gone')
    expect(middleOf(round)).toEqual({ x: 180, y: 300 })
    const length = Math.hypot(round.to.x - round.from.x, round.to.y - round.from.y)
    expect(Math.abs(length - 100)).toBeLessThan(6)
  })

  test('stays in the drawing when it is turned at the edge', () => {
    const atEdge = moveMarkTo(panel, 1, { x: 180, y: 0 })
    const turned = turnArrow(turnArrow(atEdge, 1), 1).marks[1]
    if (turned?.kind !== 'arrow') throw new Error('the arrow is gone')
    expect(Math.min(turned.from.y, turned.to.y)).toBe(0)
  })

  test('shows how the camera moves, or the subject', () => {
    const swapped = swapArrow(panel, 1)
    expect(swapped.marks).toEqual([house, { ...arrow, of: 'camera' }])
    expect(swapArrow(swapped, 1)).toEqual(panel)
  })
})

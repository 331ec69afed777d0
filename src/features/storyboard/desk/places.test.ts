import { describe, expect, test } from 'vitest'
import { emptyPanel, type Mark, type Panel } from '../panel/model.ts'
import { bubblePlace, freePlace } from './places.ts'

const person: Mark = { kind: 'stamp', stamp: 'standing', x: 120, y: 420, size: 300 }
const house: Mark = { kind: 'stamp', stamp: 'house', x: 180, y: 320, size: 160 }
const panel = (...marks: Mark[]): Panel => ({ ...emptyPanel('9:16'), marks })

describe('a new mark', () => {
  test('goes where it is put, in whole units', () => {
    expect(freePlace([house], { x: 10.4, y: 20.6 })).toEqual({ x: 10, y: 21 })
  })

  test('goes beside the marks that are there', () => {
    const first = freePlace([house], { x: 180, y: 320 })
    expect(first).not.toEqual({ x: 180, y: 320 })
    expect(freePlace([house, { ...house, ...first }], { x: 180, y: 320 })).not.toEqual(first)
  })
})

describe('a new bubble', () => {
  test('goes over the head of the person who was put last', () => {
    const place = bubblePlace(panel(person, house), undefined)
    expect(place?.x).toBeGreaterThan(120)
    expect(place?.y).toBeLessThan(270)
  })

  test('goes to the selected person', () => {
    const other: Mark = { ...person, x: 280 }
    expect(bubblePlace(panel(person, other), 0)?.x).toBeLessThan(200)
    expect(bubblePlace(panel(person, other), 1)?.x).toBeGreaterThan(280)
  })

  test('stays in the drawing', () => {
    expect(bubblePlace(panel({ ...person, y: 100 }), undefined)?.y).toBeGreaterThan(40)
  })

  test('has no place of its own where nobody is', () => {
    expect(bubblePlace(panel(house), undefined)).toBeUndefined()
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { afterKey, FIRST_CORNERS, framesOn, turnedCorners, withCorner } from './corners.ts'

const at = fc.integer({ min: 0, max: 3 })

describe('corners that a person moves', () => {
  test('stay within the photo, and the others where they are', () => {
    fc.assert(
      fc.property(at, fc.double(), fc.double(), (corner, x, y) => {
        const moved = withCorner(FIRST_CORNERS, corner, { x, y })
        moved.forEach((point, place) => {
          if (place !== corner) expect(point).toBe(FIRST_CORNERS[place])
          expect(point.x >= 0 && point.x <= 1 && point.y >= 0 && point.y <= 1).toBe(true)
        })
      }),
    )
  })

  test('go by arrow keys, further with Shift, and not by other keys', () => {
    expect(afterKey(FIRST_CORNERS, 1, 'ArrowLeft', false)?.[1].x).toBeCloseTo(0.875)
    expect(afterKey(FIRST_CORNERS, 2, 'ArrowDown', true)?.[2].y).toBeCloseTo(0.88)
    for (const key of ['a', 'Tab', 'constructor'])
      expect(afterKey(FIRST_CORNERS, 0, key, false)).toBeUndefined()
  })

  test('are the same after four turns', () => {
    const turned = [1, 2, 3, 4].reduce(turnedCorners, FIRST_CORNERS)
    expect(turned).toEqual(FIRST_CORNERS)
    expect(turnedCorners(FIRST_CORNERS)[0]).toEqual({ x: 0.88, y: 0.15 })
  })

  test('span the frames: the first one begins in the first corner, the last one ends in the third', () => {
    const frames = framesOn(FIRST_CORNERS, { count: 12, ratio: '1:1' }, { width: 1000, height: 2000 })
    expect(frames).toHaveLength(12)
    expect(frames[0]?.[0]?.x).toBeCloseTo(120)
    expect(frames[0]?.[0]?.y).toBeCloseTo(300)
    expect(frames[11]?.[2]?.x).toBeCloseTo(880)
    expect(frames[11]?.[2]?.y).toBeCloseTo(1700)
  })
})

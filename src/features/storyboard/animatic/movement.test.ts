import { describe, expect, test } from 'vitest'
import { filmOf } from '../../../../tests/support/films.ts'
import { emptyPanel, type Mark, type Panel } from '../panel/model.ts'
import { framingAt } from './framing.ts'
import { movementOf } from './movement.ts'
import { planOf } from './plan.ts'

const arrow = (...[fromX, fromY, toX, toY]: [number, number, number, number]): Mark => ({
  kind: 'arrow',
  of: 'camera',
  from: { x: fromX, y: fromY },
  to: { x: toX, y: toY },
})
const withMarks = (...marks: Mark[]): Panel => ({ ...emptyPanel('9:16'), marks })
const plain = withMarks()
const ends = (id: string, ...panels: Panel[]) => {
  const { start, end } = movementOf(id, panels)
  return { right: end.x - start.x, down: end.y - start.y, closer: end.zoom - start.zoom }
}

describe('a movement', () => {
  test('goes its usual way where no arrow says otherwise', () => {
    expect(ends('pan', plain).right).toBeGreaterThan(0.1)
    expect(ends('tilt', plain).down).toBeLessThan(-0.1)
    expect(ends('dolly', plain).closer).toBeGreaterThan(0.1)
    expect(ends('zoom', plain).closer).toBeGreaterThan(ends('dolly', plain).closer)
  })

  test('goes where the arrows of the camera point', () => {
    expect(ends('pan', withMarks(arrow(200, 20, 100, 20))).right).toBeLessThan(-0.1)
    expect(ends('tilt', withMarks(arrow(20, 100, 20, 300))).down).toBeGreaterThan(0.1)
    expect(ends('dolly', withMarks(arrow(100, 200, 20, 20), arrow(260, 440, 340, 620))).closer).toBeLessThan(
      0,
    )
    expect(ends('zoom', withMarks(arrow(20, 20, 100, 200))).closer).toBeGreaterThan(0)
  })

  test('takes no notice of how people on the drawing move', () => {
    const walking: Mark = {
      ...arrow(200, 20, 100, 20),
      kind: 'arrow',
      of: 'subject',
      from: { x: 200, y: 20 },
      to: { x: 100, y: 20 },
    }
    expect(ends('pan', withMarks(walking)).right).toBeGreaterThan(0)
  })

  test('is smaller where a second panel shows its end', () => {
    expect(ends('pan', plain, plain).right).toBeLessThan(ends('pan', plain).right / 2)
  })

  test('does nothing for a term that this release does not know', () => {
    for (const id of ['diam', 'terbang', 'constructor'])
      expect(ends(id, plain)).toEqual({ right: 0, down: 0, closer: 0 })
  })
})

test('a camera starts where it should and has arrived on the last frame', () => {
  const [clip] = planOf(
    filmOf([[{ seconds: 3, movement: 'zoom' }, withMarks(arrow(20, 20, 100, 200))]]),
    12,
  ).clips
  if (!clip) throw new Error('There is no clip.')
  expect(framingAt(clip, 0)).toEqual(clip.start)
  expect(framingAt(clip, 74)).toEqual(clip.end)
  const zooms = Array.from({ length: 75 }, (_, frame) => framingAt(clip, frame).zoom)
  expect(zooms).toEqual([...zooms].sort((a, b) => a - b))
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { filmOf, films } from '../../../../tests/support/films.ts'
import { emptyPanel, type Panel } from '../panel/model.ts'
import { mixAt } from './mix.ts'
import { clipAt, planOf } from './plan.ts'

const RATE = 12
const drawn: Panel = {
  ...emptyPanel('9:16'),
  marks: [{ kind: 'stamp', stamp: 'house', x: 9, y: 9, size: 90 }],
}

describe('a plan', () => {
  test('ends each shot on the frame nearest to its time in the whole board', () => {
    const plan = planOf(
      filmOf([[{ seconds: 0.5 }], [{ seconds: 0.5 }], [{ seconds: 2.5 }], [{ seconds: 3 }]]),
      RATE,
    )
    expect(plan.clips.map(({ from, to }) => [from, to])).toEqual([
      [0, 13],
      [13, 25],
      [25, 88],
      [88, 163],
    ])
    expect(plan.frames).toBe(163)
  })

  test('follows any board without a gap and without an overlap', () => {
    fc.assert(
      fc.property(films, (content) => {
        const { clips, frames, width, height } = planOf(content, RATE)
        expect(clips.map(({ shot }) => shot)).toEqual(content.order)
        let end = 0
        for (const { from, to } of clips) {
          expect(from).toBe(end)
          expect(to).toBeGreaterThan(from)
          end = to
        }
        expect(frames).toBe(end)
        expect([width % 2, height % 2]).toEqual([0, 0])
      }),
    )
  })

  test('gives every frame to one clip', () => {
    const plan = planOf(filmOf([[{ seconds: 0.5 }], [{ seconds: 1 }], [{ seconds: 1.5 }]]), RATE)
    const numbers = Array.from({ length: plan.frames }, (_, frame) => clipAt(plan, frame)?.number)
    expect(numbers.filter((number) => number === 1)).toHaveLength(13)
    expect(numbers.filter((number) => number === 2)).toHaveLength(25)
    expect(numbers.filter((number) => number === 3)).toHaveLength(37)
    expect(clipAt(plan, 9999)?.number).toBe(3)
    expect(clipAt(planOf(filmOf([]), RATE), 0)).toBeUndefined()
  })

  test('takes over with the transition that the shot before leads to, within the shot that begins', () => {
    const { clips } = planOf(
      filmOf([
        [{ transition: 'dissolve' }],
        [{ seconds: 0.5, transition: 'j-cut' }],
        [{ transition: 'fade' }],
      ]),
      RATE,
    )
    expect(clips.map(({ transition }) => transition)).toEqual([
      { kind: 'cut', frames: 0 },
      { kind: 'dissolve', frames: 6 },
      { kind: 'cut', frames: 0 },
    ])
    expect(clips.map(({ ending }) => ending)).toEqual([undefined, undefined, 20])
  })

  test('leaves out panels without anything on them, and tells what will be seen', () => {
    const { clips } = planOf(
      filmOf([[{ visual: 'Loket' }, emptyPanel('9:16'), drawn], [{ visual: 'Jalan' }]]),
      RATE,
    )
    expect(clips[0]?.panels).toEqual([drawn])
    expect(clips[1]?.panels).toEqual([])
    expect(clips[1]?.description).toBe('Jalan')
  })
})

describe('a frame', () => {
  test('never looks beyond the edge of a picture, and something is always seen', () => {
    fc.assert(
      fc.property(films, fc.nat(20_000), fc.boolean(), (content, at, still) => {
        const plan = planOf(content, RATE)
        const { layers, black } = mixAt(plan, plan.frames === 0 ? 0 : at % plan.frames, still)
        expect(layers.length > 0).toBe(plan.clips.length > 0)
        expect(black >= 0 && black <= 1).toBe(true)
        for (const { framing, panels, opacity, width, clip } of layers) {
          const half = 1 / (2 * framing.zoom)
          expect(framing.zoom).toBeGreaterThanOrEqual(1)
          for (const middle of [framing.x, framing.y]) {
            expect(middle).toBeGreaterThanOrEqual(half)
            expect(middle).toBeLessThanOrEqual(1 - half)
          }
          for (const part of [opacity, width, ...panels.map((panel) => panel.opacity)]) {
            expect(part > 0 && part <= 1).toBe(true)
          }
          expect(panels.every((panel) => clip.panels[panel.at] !== undefined)).toBe(true)
          expect(panels.length > 0).toBe(clip.panels.length > 0)
        }
        expect(layers[0]?.opacity ?? 1).toBe(1)
      }),
    )
  })

  const two = planOf(
    filmOf([
      [{ seconds: 2, transition: 'dissolve' }, drawn],
      [{ seconds: 4 }, drawn, { ...drawn }],
    ]),
    RATE,
  )
  const at = (frame: number, still = false) => mixAt(two, frame, still)

  test('of a dissolve shows both shots, and of the whole shot only its own', () => {
    expect(at(49).layers.map(({ clip }) => clip.number)).toEqual([1])
    expect(at(50).layers.map(({ clip, opacity }) => [clip.number, opacity])).toEqual([
      [1, 1],
      [2, 1 / 16],
    ])
    expect(at(65).layers.map(({ clip }) => clip.number)).toEqual([2])
  })

  test('shows the first panel at the start of a shot, the second at its end, both in the middle', () => {
    expect(at(66).layers[0]?.panels).toEqual([{ at: 0, opacity: 1 }])
    expect(at(100).layers[0]?.panels).toHaveLength(2)
    expect(at(149).layers[0]?.panels).toEqual([{ at: 1, opacity: 1 }])
  })

  test('that stands still has one picture and no black, whatever the board says', () => {
    fc.assert(
      fc.property(films, fc.nat(20_000), (content, frame) => {
        const plan = planOf(content, RATE)
        const { layers, black } = mixAt(plan, frame, true)
        expect(layers.length).toBeLessThanOrEqual(1)
        expect(layers[0]?.panels.length ?? 0).toBeLessThanOrEqual(1)
        expect(black).toBe(0)
      }),
    )
    expect(at(50, true).layers[0]?.clip.number).toBe(2)
  })

  test('turns black towards the end of a board that fades out', () => {
    const plan = planOf(filmOf([[{ seconds: 2, transition: 'fade' }, drawn]]), RATE)
    expect([29, 30, 40, 49].map((frame) => mixAt(plan, frame, false).black)).toEqual([0, 0.05, 0.55, 1])
  })
})

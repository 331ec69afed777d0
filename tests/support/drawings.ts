/** Drawings for tests: lines as a hand draws them, and any for properties. */
import fc from 'fast-check'
import {
  INKS,
  type Mark,
  NIBS,
  type Panel,
  type Point,
  type Stroke,
} from '../../src/features/storyboard/panel/model.ts'
import { encodeStroke } from '../../src/features/storyboard/panel/strokes.ts'
import { ids, texts } from './arbitraries.ts'

const units = fc.integer({ min: -200, max: 1000 })

/** Any point that can be kept. */
export const points: fc.Arbitrary<Point> = fc.record({ x: units, y: units })

/** Any stroke that can be kept. */
export const strokes: fc.Arbitrary<Stroke> = fc.record({
  ink: fc.constantFrom(...INKS),
  nib: fc.constantFrom(...NIBS),
  points: fc.array(points, { minLength: 1, maxLength: 40 }),
})

const size = fc.integer({ min: 10, max: 900 })
const flip = fc.constant(true as const)

/** Any mark that can be kept. */
export const marks: fc.Arbitrary<Mark> = fc.oneof(
  fc.record(
    { kind: fc.constant('stamp' as const), stamp: ids, x: units, y: units, size, flip },
    { requiredKeys: ['kind', 'stamp', 'x', 'y', 'size'] },
  ),
  fc.record({ kind: fc.constant('text' as const), text: texts, x: units, y: units, size }),
  fc.record(
    { kind: fc.constant('bubble' as const), text: texts, x: units, y: units, size, flip },
    { requiredKeys: ['kind', 'text', 'x', 'y', 'size'] },
  ),
  fc.record({
    kind: fc.constant('arrow' as const),
    of: fc.constantFrom('subject' as const, 'camera' as const),
    from: points,
    to: points,
  }),
)

const part = fc.constantFrom(0, 0.25, 0.5, 1)

/** Any panel that can be kept. */
export const panels: fc.Arbitrary<Panel> = fc.record(
  {
    ratio: fc.constantFrom('9:16' as const, '1:1' as const, '16:9' as const),
    strokes: fc.oneof(
      fc.array(strokes, { maxLength: 3 }).map((drawn) => drawn.map(encodeStroke).join('')),
      texts,
    ),
    marks: fc.array(marks, { maxLength: 3 }),
    photo: fc.record({ id: ids, crop: fc.tuple(part, part, part, part) }),
    alt: texts,
  },
  { requiredKeys: ['ratio', 'strokes', 'marks', 'alt'] },
)

/**
 * Lines as a hand draws them on a phone, with 40 to 80 points each: straight ones, rounds and zigzags of the size in which
 * people draw in a panel, all a little unsteady.
 * @param seed the same gives the same
 */
export function handDrawn(count: number, seed = 1): Point[][] {
  const random = randomFrom(seed)
  return Array.from({ length: count }, (_, at) => {
    const steps = 40 + Math.floor(random() * 41)
    const [x, y] = [60 + random() * 240, 80 + random() * 480]
    const reach = 20 + random() * 90
    const turn = random() * Math.PI * 2
    const shape = SHAPES[at % SHAPES.length] ?? straight
    // A hand wavers slowly and trembles a little.
    const waver = random() * Math.PI * 2
    return Array.from({ length: steps }, (_, step) => {
      const part = step / (steps - 1)
      const point = shape(part, reach, turn)
      return {
        x: x + point.x + Math.sin(waver + part * 9) * 1.2 + (random() - 0.5) * 0.8,
        y: y + point.y + Math.cos(waver + part * 7) * 1.2 + (random() - 0.5) * 0.8,
      }
    })
  })
}

type Shape = (part: number, reach: number, turn: number) => Point

const straight: Shape = (part, reach, turn) => ({
  x: Math.cos(turn) * reach * 2 * part,
  y: Math.sin(turn) * reach * 2 * part,
})

const round: Shape = (part, reach, turn) => ({
  x: Math.cos(turn + part * 6.4) * reach * 0.6,
  y: Math.sin(turn + part * 6.4) * reach * 0.75,
})

const zigzag: Shape = (part, reach) => ({
  x: part * reach * 1.5,
  y: Math.abs(((part * 5) % 2) - 1) * reach * 0.5,
})

const SHAPES = [straight, round, zigzag]

/** Numbers from 0 to 1 that look like chance and are always the same (linear congruential, Numerical Recipes). */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

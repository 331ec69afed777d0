/** Boards to be watched: any, and one of plain shots. */
import fc from 'fast-check'
import {
  type Content,
  emptyBrief,
  emptyShot,
  type Made,
  type Shot,
} from '../../src/features/storyboard/model.ts'
import type { Panel } from '../../src/features/storyboard/panel/model.ts'
import { shots } from './boards.ts'
import { panels } from './drawings.ts'

const movements = [
  'diam',
  'pan',
  'tilt',
  'dolly',
  'track',
  'pedestal',
  'zoom',
  'handheld',
  'melayang',
  'constructor',
]
const transitions = ['cut', 'dissolve', 'fade', 'wipe', 'j-cut', 'jump-cut', 'pudar', '__proto__']

const anyShot = fc
  .tuple(
    shots,
    fc.option(fc.constantFrom(...movements), { nil: undefined }),
    fc.option(fc.constantFrom(...transitions), { nil: undefined }),
    fc.oneof(fc.constantFrom(0.5, 1.5, 5, 180), fc.double({ noNaN: false })),
    fc.array(panels, { maxLength: 3 }),
  )
  .map(([shot, movement, transition, seconds, drawn]) => ({
    drawn,
    shot: { ...shot, seconds, ...(movement && { movement }), ...(transition && { transition }) },
  }))

/** Any board with its panels, also with terms and times that no release writes. */
export const films: fc.Arbitrary<Content> = fc
  .tuple(
    fc.array(anyShot, { maxLength: 8 }),
    fc.constantFrom('9:16' as const, '1:1' as const, '16:9' as const),
  )
  .map(([all, ratio]) => {
    const content = filmOf(all.map(({ shot, drawn }) => [shot, ...drawn]))
    return { ...content, brief: { ...content.brief, ratio } }
  })

/** A board of shots with their panels, in order: shot 1 has the id `1`. */
export function filmOf(all: [Partial<Shot>, ...Panel[]][]): Content {
  const content: Content = { brief: emptyBrief(), order: [], shots: {}, panels: {} }
  for (const [at, [shot, ...drawn]] of all.entries()) {
    const id: Made = String(at + 1)
    const ids = drawn.map((_, place) => `${id}-${place}`)
    for (const [place, panel] of drawn.entries()) content.panels[`${id}-${place}`] = panel
    content.order.push(id)
    content.shots[id] = { ...emptyShot(), ...shot, panels: ids }
  }
  return content
}

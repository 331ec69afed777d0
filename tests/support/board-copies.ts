/** Two copies of one board that went different ways, for tests of files and merges. */
import fc from 'fast-check'
import type { Copy } from '../../src/features/storyboard/file/compare.ts'
import {
  type Board,
  emptyBrief,
  emptyShot,
  type Made,
  type Shot,
} from '../../src/features/storyboard/model.ts'
import { emptyPanel, type Panel } from '../../src/features/storyboard/panel/model.ts'
import type { Item } from '../../src/storage/item.ts'

/** Ids in the form of made ones: `SHOT` and ten figures. */
export const shotId = (at: number): Made => `SHT${String(at).padStart(10, '0')}`
export const panelId = (at: number): Made => `PNE${String(at).padStart(10, '0')}`

const shotIds = fc.nat(6).map(shotId)
const panelIds = fc.nat(6).map(panelId)
const items = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<Item<T>> => {
  const change = { at: fc.nat(9), by: fc.constantFrom('ABC1234', 'XYZ7777') }
  return fc.oneof(
    { weight: 5, arbitrary: fc.record({ ...change, value }) },
    { weight: 1, arbitrary: fc.record({ ...change, deleted: fc.constant(true as const) }) },
  )
}
const words = fc.constantFrom('', 'Loket', 'Petugas menyapa', '__proto__')

const shots: fc.Arbitrary<Shot> = fc
  .record({
    seconds: fc.constantFrom(3, 5),
    visual: words,
    lines: fc.array(fc.record({ speaker: words, text: words }), { maxLength: 1 }),
    panels: fc.uniqueArray(panelIds, { maxLength: 2 }),
  })
  .map((parts) => ({ ...emptyShot(), ...parts }))

const panels: fc.Arbitrary<Panel> = fc
  .record({ strokes: words, photo: fc.option(fc.nat(2), { nil: undefined }) })
  .map(({ strokes, photo }) => ({
    ...emptyPanel('9:16'),
    strokes,
    ...(photo !== undefined && {
      photo: { id: `PHT${String(photo).padStart(10, '0')}`, crop: [0, 0, 1, 1] },
    }),
  }))

/** A board that may hold anything its reader takes: orders with ids of nothing, shots in no order, lost panels. */
export const boardCopies: fc.Arbitrary<Copy> = fc
  .record({
    title: words,
    at: fc.nat(9),
    order: items(fc.array(shotIds, { maxLength: 8 })),
    shots: fc.dictionary(shotIds, items(shots), { maxKeys: 6, noNullPrototype: true }),
    panels: fc.dictionary(panelIds, items(panels), { maxKeys: 6, noNullPrototype: true }),
  })
  .map(({ title, at, panels, ...rest }) => {
    const brief = { at, by: 'ABC1234', value: { ...emptyBrief(), title } }
    return { board: { brief, ...rest, ratings: {}, comments: {} } satisfies Board, panels }
  })

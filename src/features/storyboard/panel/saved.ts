/** How a drawn panel is saved: one key for each, as a whole; the newer of two copies is kept. */
import { type Item, newest } from '../../../storage/item.ts'
import {
  either,
  exactly,
  fields,
  id,
  list,
  orElse,
  type Reader,
  stamp,
  text,
} from '../../../storage/reader.ts'
import { defineSaved } from '../../../storage/saved-format.ts'
import type { Mark, Panel, Point } from './model.ts'

/** More than the storage holds: what it took can always be read back. */
const MAX_TEXT = 6_000_000
/** Far more than can be put on one drawing. */
const MAX_LIST = 10_000
/** Where something may be, and how large: far outside, so that nothing kept by a later release is lost. */
const LEAST = -10_000
const MOST = 10_000

const place = numberBetween(LEAST, MOST)
const size = numberBetween(1, MOST)
const point: Reader<Point> = fields({ x: place, y: place })
const middle = { x: place, y: place, size }
const yes: Reader<true> = (value) => (value === true ? { value, whole: true } : undefined)
const words = text(MAX_TEXT)

const mark: Reader<Mark> = either(
  either(
    fields({ kind: exactly('stamp'), stamp: id, ...middle }, { flip: yes }),
    fields({ kind: exactly('text'), text: words, ...middle }),
  ),
  either(
    fields({ kind: exactly('bubble'), text: words, ...middle }, { flip: yes }),
    fields({
      kind: exactly('arrow'),
      of: either(exactly('subject'), exactly('camera')),
      from: point,
      to: point,
    }),
  ),
)

const ratio = either(either(exactly('9:16'), exactly('1:1')), exactly('16:9'))

const panel: Reader<Panel> = fields(
  {
    ratio: orElse(ratio, '9:16'),
    strokes: orElse(words, ''),
    marks: orElse(list(mark, MAX_LIST), []),
    alt: orElse(words, ''),
  },
  { photo: fields({ id, crop }) },
)

/** A moment or a person that cannot be read takes nothing from the drawing; a drawing that cannot is as good as gone. */
const change = { at: orElse(stamp, 0), by: orElse(id, '') }

export const saved = defineSaved<Item<Panel>>({
  feature: 'panel',
  version: 1,
  read: either(fields({ ...change, value: panel }), fields({ ...change, deleted: orElse(yes, true) })),
  older: {},
  migrations: {},
  empty: () => ({ at: 0, by: '', deleted: true }),
  merge: newer,
})

/** Of two copies of one moment the longer: the other one lost something to damage. */
function newer(a: Item<Panel>, b: Item<Panel>): Item<Panel> {
  const more = JSON.stringify(a).length - JSON.stringify(b).length
  if (a.at !== b.at || a.by !== b.by || more === 0) return newest(a, b)
  return more > 0 ? a : b
}

function numberBetween(low: number, high: number): Reader<number> {
  return (value) =>
    typeof value === 'number' && value >= low && value <= high ? { value, whole: true } : undefined
}

/** Four parts of the photo, 0 to 1. */
function crop(value: unknown) {
  const read = list(numberBetween(0, 1), 4)(value)
  if (!read?.whole) return undefined
  const [left, top, width, height] = read.value
  if (left === undefined || top === undefined || width === undefined || height === undefined) return undefined
  const parts: [number, number, number, number] = [left, top, width, height]
  return { value: parts, whole: true }
}

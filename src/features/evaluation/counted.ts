/**
 * The parts of a kept evaluation that tell how far it is, read alone: the card in a lesson would otherwise carry the reader of
 * every field. Pure.
 */
import type { Item, Items } from '../../storage/item.ts'
import { fields, id, item, items, list, type Reader, text } from '../../storage/reader.ts'
import type { ReadFormat } from '../../storage/saved-format.ts'
import type { Made, Sample, Shelf } from './model.ts'

/** An evaluation of which only ids and moments are known, and the sample. Every Evaluation is one. */
export interface Counted {
  setup?: Item<unknown>
  order?: Item<unknown>
  posts?: Items<unknown>
  scores?: Items<{ level: unknown; evidence: string }>
  agreed?: Items<unknown>
  recommendations?: Items<unknown>
  themes?: Items<unknown>
  calendar?: Items<unknown>
  raters?: Items<unknown>
  mappings?: Items<unknown>
  sample?: Item<Pick<Sample, 'newest' | 'best' | 'drawn'>>
  shelf?: Item<Shelf>
}

const anything: Reader<unknown> = (value) => ({ value, whole: true })
const one = item(anything)
const many = items(anything)
const ids: Reader<Made[]> = list(id, 10_000)
const shelf: Reader<Shelf> = (value) => ({ value: value === 'bin' ? 'bin' : 'open', whole: true })

const parts = fields(
  {},
  {
    setup: one,
    order: one,
    posts: many,
    // A score counts with its evidence only.
    scores: items(fields({ level: anything, evidence: text(6_000_000) })),
    agreed: many,
    recommendations: many,
    themes: many,
    calendar: many,
    raters: many,
    mappings: many,
    sample: item(fields({ newest: ids, best: ids, drawn: ids })),
    shelf: item(shelf),
  },
)

/** Reads what is kept under an evaluation's key; nothing is ever written with it. */
export const counted: ReadFormat<Counted> = {
  feature: 'evaluation',
  version: 1,
  read: parts,
  older: {},
  migrations: {},
  empty: () => ({}),
}

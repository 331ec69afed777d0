/** How a board is saved: one key for each, merged shot by shot. Its drawings have keys of their own. */
import { mergeItems, newest } from '../../storage/item.ts'
import {
  decimal,
  either,
  exactly,
  fields,
  id,
  integer,
  item,
  items,
  list,
  orElse,
  text,
} from '../../storage/reader.ts'
import { defineSaved } from '../../storage/saved-format.ts'
import { type Board, emptyBrief } from './model.ts'

/** More than the storage holds: what it took can always be read back. */
const MAX_TEXT = 6_000_000
const MAX_LIST = 1000
const words = text(MAX_TEXT)
const seconds = decimal(100_000)

const ratio = either(either(exactly('9:16'), exactly('1:1')), exactly('16:9'))
const kind = either(exactly('sketch'), exactly('recap'))
const emptyWords = orElse(words, '')
const brief = fields(
  {
    title: emptyWords,
    goal: emptyWords,
    audience: emptyWords,
    message: emptyWords,
    action: emptyWords,
    kind: orElse(kind, 'sketch'),
    channels: orElse(list(id, MAX_LIST), []),
    seconds: orElse(seconds, emptyBrief().seconds),
    ratio: orElse(ratio, '9:16'),
  },
  { pattern: id },
)

const place = either(either(exactly('top'), exactly('middle')), exactly('bottom'))
const status = either(either(exactly('draft'), exactly('ready')), exactly('filmed'))
/** What has a field beside it is as good as nothing without it, so a missing field is empty. */
const shot = fields(
  {
    seconds: orElse(seconds, 5),
    visual: emptyWords,
    lines: orElse(list(fields({ speaker: emptyWords, text: emptyWords }), MAX_LIST), []),
    onScreen: orElse(list(fields({ text: emptyWords, place: orElse(place, 'bottom') }), MAX_LIST), []),
    sound: emptyWords,
    location: emptyWords,
    props: emptyWords,
    people: orElse(list(fields({ name: emptyWords, consent: emptyWords }), MAX_LIST), []),
    facts: orElse(list(fields({ text: emptyWords, source: emptyWords }), MAX_LIST), []),
    status: orElse(status, 'draft'),
    panels: orElse(list(id, MAX_LIST), []),
  },
  {
    size: id,
    angle: id,
    movement: id,
    transition: id,
    music: fields({ title: emptyWords, right: emptyWords }),
    slot: integer(MAX_LIST),
  },
)

const role = either(either(exactly('self'), exactly('peer')), exactly('facilitator'))
const level = either(either(exactly(1), exactly(2)), either(exactly(3), exactly(4)))
const rating = fields({ role, level, note: emptyWords })
const comment = fields({ text: words }, { shot: id })
const shelf = either(either(exactly('open'), exactly('archived')), exactly('bin'))

/** Older than any change, so that every other value wins over it. */
const NEVER = { at: 0, by: '' }

export const saved = defineSaved<Board>({
  feature: 'board',
  version: 1,
  read: fields(
    {
      brief: orElse(item(brief), { ...NEVER, value: emptyBrief() }),
      order: orElse(item(list(id, MAX_LIST)), { ...NEVER, value: [] }),
      shots: orElse(items(shot), {}),
      ratings: orElse(items(rating), {}),
      comments: orElse(items(comment), {}),
    },
    { shelf: item(shelf), from: id },
  ),
  older: {},
  migrations: {},
  empty: emptyBoard,
  merge: mergeBoards,
})

/** A board that nobody has written in. */
export function emptyBoard(): Board {
  return {
    brief: { ...NEVER, value: emptyBrief() },
    order: { ...NEVER, value: [] },
    shots: {},
    ratings: {},
    comments: {},
  }
}

/** Two copies into one: of each shot and each part the newest. Shots that the newer order does not name stay. */
export function mergeBoards(a: Board, b: Board): Board {
  const shelf = a.shelf && b.shelf ? newest(a.shelf, b.shelf) : (a.shelf ?? b.shelf)
  const from = [a.from, b.from].filter((id) => id !== undefined).sort()[0]
  return {
    brief: newest(a.brief, b.brief),
    order: newest(a.order, b.order),
    shots: mergeItems(a.shots, b.shots),
    ratings: mergeItems(a.ratings, b.ratings),
    comments: mergeItems(a.comments, b.comments),
    ...(shelf && { shelf }),
    ...(from !== undefined && { from }),
  }
}

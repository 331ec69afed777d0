/** Arbitrary boards and their steps, as they may be kept. */
import fc from 'fast-check'
import { STEP_NAMES } from '../../src/features/storyboard/command.ts'
import type { Board, Brief, Content, Made, Shot } from '../../src/features/storyboard/model.ts'
import type { Panel } from '../../src/features/storyboard/panel/model.ts'
import type { Steps } from '../../src/features/storyboard/undo/steps.ts'
import type { Item } from '../../src/storage/item.ts'

/** Few ids, so that copies of a board speak of the same shots. */
export const madeIds: fc.Arbitrary<Made> = fc.constantFrom(
  '0000000000001',
  '0000000000002',
  '0000000000003',
  'ABCDEFGHJKMNP',
)
const words = fc.oneof(fc.constantFrom('', 'Bunga', 'RIAN: Bu?', '"\\ √ 🙏'), fc.string())
const seconds = fc.integer({ min: 1, max: 60 }).map((halves) => halves / 2)
const ratio = fc.constantFrom('9:16' as const, '1:1' as const, '16:9' as const)

const items = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<Item<T>> =>
  fc
    .tuple(fc.nat(3), fc.constantFrom('AAAAAAA', 'BBBBBBB'), fc.option(value, { freq: 5, nil: undefined }))
    .map(([at, by, inner]) => (inner === undefined ? { at, by, deleted: true } : { at, by, value: inner }))

export const briefs: fc.Arbitrary<Brief> = fc.record({
  title: words,
  goal: words,
  audience: words,
  message: words,
  action: words,
  kind: fc.constantFrom('sketch' as const, 'recap' as const),
  channels: fc.array(fc.constantFrom('reels', 'tiktok'), { maxLength: 2 }),
  seconds,
  ratio,
})

export const shots: fc.Arbitrary<Shot> = fc.record(
  {
    seconds,
    visual: words,
    lines: fc.array(fc.record({ speaker: words, text: words }), { maxLength: 3 }),
    onScreen: fc.array(
      fc.record({
        text: words,
        place: fc.constantFrom('top' as const, 'middle' as const, 'bottom' as const),
      }),
      { maxLength: 2 },
    ),
    sound: words,
    location: words,
    props: words,
    people: fc.array(fc.record({ name: words, consent: words }), { maxLength: 2 }),
    facts: fc.array(fc.record({ text: words, source: words }), { maxLength: 2 }),
    status: fc.constantFrom('draft' as const, 'ready' as const, 'filmed' as const),
    panels: fc.array(madeIds, { maxLength: 2 }),
    size: fc.constantFrom('cu', 'ms'),
    movement: fc.constantFrom('pan'),
    music: fc.record({ title: words, right: words }),
    slot: fc.nat(9),
  },
  {
    requiredKeys: [
      'seconds',
      'visual',
      'lines',
      'onScreen',
      'sound',
      'location',
      'props',
      'people',
      'facts',
      'status',
      'panels',
    ],
  },
)

export const panels: fc.Arbitrary<Panel> = fc.record({
  ratio,
  strokes: fc.constantFrom('', 'a1b2', 'a1b2c3'),
  marks: fc.constant([]),
  alt: words,
})

const rating = fc.record({
  role: fc.constantFrom('self' as const, 'peer' as const, 'facilitator' as const),
  level: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const),
  note: words,
})
const ratingKeys = fc.constantFrom('AAAAAAA/akurasi', 'BBBBBBB/akurasi', 'BBBBBBB/akurasi/peer')
const comment = fc.record({ text: words, shot: madeIds }, { requiredKeys: ['text'] })

/** What a person sees: every shot stands in the order once, and what nobody has said is absent. */
export const contents: fc.Arbitrary<Content> = fc
  .record(
    {
      brief: briefs,
      byId: fc.dictionary(madeIds, shots),
      panels: fc.dictionary(madeIds, panels),
      ratings: fc.dictionary(ratingKeys, rating, { minKeys: 1 }),
      comments: fc.dictionary(madeIds, comment, { minKeys: 1 }),
    },
    { requiredKeys: ['brief', 'byId', 'panels'] },
  )
  .map(({ byId, ...rest }) => ({ ...rest, order: Object.keys(byId), shots: byId }))

export const boardStates: fc.Arbitrary<Board> = fc.record(
  {
    brief: items(briefs),
    order: items(fc.uniqueArray(madeIds)),
    shots: fc.dictionary(madeIds, items(shots)),
    ratings: fc.dictionary(ratingKeys, items(rating)),
    comments: fc.dictionary(madeIds, items(comment)),
    shelf: items(fc.constantFrom('open' as const, 'archived' as const, 'bin' as const)),
    from: madeIds,
  },
  { requiredKeys: ['brief', 'order', 'shots', 'ratings', 'comments'] },
)

const steps = fc.array(
  fc.record(
    {
      name: fc.constantFrom(...STEP_NAMES),
      at: fc.nat(9),
      patches: fc.array(
        fc.record({ part: fc.constantFrom('brief', 'order'), at: fc.nat(9), was: words, is: words }),
        { maxLength: 2 },
      ),
      join: fc.constant('a'),
    },
    { requiredKeys: ['name', 'at', 'patches'] },
  ),
  { maxLength: 3 },
)

export const stepStates: fc.Arbitrary<Steps> = fc.record({ done: steps, undone: steps })

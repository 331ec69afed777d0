/** How an evaluation is saved: one key for each, merged post by post, score by score. */
import { type Item, mergeItems, newest } from '../../storage/item.ts'
import {
  decimal,
  either,
  exactly,
  fields,
  flag,
  id,
  integer,
  item,
  items,
  list,
  orElse,
  type Reader,
  record,
  stamp,
  text,
} from '../../storage/reader.ts'
import { defineSaved } from '../../storage/saved-format.ts'
import { type Evaluation, emptySetup, MEASURES, type Measure, RATES, type Rate } from './model.ts'

/** More than the storage holds: what it took can always be read back. */
const MAX_TEXT = 6_000_000
const MAX_LIST = 10_000
/** No platform counts higher. */
const MAX_NUMBER = 1e12
const words = text(MAX_TEXT)
const emptyWords = orElse(words, '')
const count = integer(1e9)

/** Also below nought: subscribers can leave. */
const number: Reader<number> = (value) =>
  typeof value === 'number' && Math.abs(value) <= MAX_NUMBER ? { value, whole: true } : undefined
const measureNames: ReadonlySet<string> = new Set(MEASURES)
const measures: Reader<Partial<Record<Measure, number>>> = (value) => {
  const read = record(number)(value)
  if (!read) return undefined
  const known = Object.entries(read.value).filter(([name]) => measureNames.has(name))
  return {
    value: Object.fromEntries(known),
    whole: read.whole && known.length === Object.keys(read.value).length,
  }
}
const rate: Reader<Rate> = (value) => {
  const found = RATES.find((name) => name === value)
  return found && { value: found, whole: true }
}

const remark = fields({ who: emptyWords, text: emptyWords }, { answer: words, minutes: decimal(1e9) })
const post = fields(
  { text: emptyWords, measures: orElse(measures, {}) },
  {
    platformId: words,
    link: words,
    publishedAt: words,
    title: words,
    seen: words,
    account: words,
    channel: id,
    format: id,
    pillar: id,
    remarks: list(remark, MAX_LIST),
    waits: list(decimal(1e9), MAX_LIST),
  },
)

const setup = fields(
  {
    kind: orElse(either(exactly('practice'), exactly('own')), 'own'),
    account: emptyWords,
    agency: emptyWords,
    goal: emptyWords,
    channel: orElse(id, ''),
    from: emptyWords,
    to: emptyWords,
    rate: orElse(rate, 'reach'),
  },
  { followers: count, planFrom: words },
)
const ids = list(id, MAX_LIST)
const sample = fields({
  seed: integer(2 ** 32),
  sizes: fields({ newest: count, best: count, drawn: count }),
  rate,
  newest: ids,
  best: ids,
  drawn: ids,
})

const level = either(
  either(either(exactly(0), exactly(1)), either(exactly(2), exactly(3))),
  exactly('not-assessable'),
)
const score = fields({ level, evidence: emptyWords })
const agreed = fields({ level, why: emptyWords })
const rater = fields({ name: emptyWords }, { doneAt: stamp, reopenedAt: stamp })

const severity = either(either(exactly(1), exactly(2)), either(exactly(3), exactly(4)))
const reach = either(either(exactly(1), exactly(2)), exactly(3))
const effort = either(either(exactly('S'), exactly('M')), either(exactly('L'), exactly('XL')))
const recommendation = fields(
  {
    action: emptyWords,
    owner: emptyWords,
    deadline: emptyWords,
    success: emptyWords,
    severity: orElse(severity, 2),
    reach: orElse(reach, 1),
    effort: orElse(effort, 'M'),
    before: emptyWords,
    after: emptyWords,
    evidence: orElse(list(fields({ post: id, text: emptyWords }), MAX_LIST), []),
  },
  { criterion: id },
)
const theme = fields(
  { title: emptyWords, audience: emptyWords, question: emptyWords, message: emptyWords, action: emptyWords },
  { pattern: id, pillar: id, recommendation: id, board: id },
)
const slot = fields(
  { day: words, time: emptyWords, title: emptyWords, owner: emptyWords },
  { channel: id, pillar: id, theme: id },
)
const mapping = fields({ columns: list(words, MAX_LIST) }, { dayFirst: flag })
const shelf = either(exactly('open'), exactly('bin'))

/** Reads one value, by the part that it stands in: see `Content`. */
export const valueReaders = {
  setup,
  order: ids,
  sample,
  posts: post,
  scores: score,
  agreed,
  recommendations: recommendation,
  themes: theme,
  calendar: slot,
  raters: rater,
  mappings: mapping,
}

/** Older than any change, so that every other value wins over it. */
const NEVER = { at: 0, by: '' }

export const saved = defineSaved<Evaluation>({
  feature: 'evaluation',
  version: 1,
  read: fields(
    {
      setup: orElse(item(setup), { ...NEVER, value: emptySetup() }),
      posts: orElse(items(post), {}),
      scores: orElse(items(score), {}),
      agreed: orElse(items(agreed), {}),
      recommendations: orElse(items(recommendation), {}),
      order: orElse(item(ids), { ...NEVER, value: [] }),
      themes: orElse(items(theme), {}),
      calendar: orElse(items(slot), {}),
    },
    { sample: item(sample), raters: items(rater), mappings: items(mapping), shelf: item(shelf) },
  ),
  older: {},
  migrations: {},
  empty: emptyEvaluation,
  merge: mergeEvaluations,
})

/** An evaluation that nobody has written in. */
export function emptyEvaluation(): Evaluation {
  return {
    setup: { ...NEVER, value: emptySetup() },
    posts: {},
    scores: {},
    agreed: {},
    recommendations: {},
    order: { ...NEVER, value: [] },
    themes: {},
    calendar: {},
  }
}

/** Two copies into one: of each thing the newest. */
export function mergeEvaluations(a: Evaluation, b: Evaluation): Evaluation {
  const sample = newer(a.sample, b.sample)
  const shelf = newer(a.shelf, b.shelf)
  return {
    setup: newest(a.setup, b.setup),
    posts: mergeItems(a.posts, b.posts),
    scores: mergeItems(a.scores, b.scores),
    agreed: mergeItems(a.agreed, b.agreed),
    recommendations: mergeItems(a.recommendations, b.recommendations),
    order: newest(a.order, b.order),
    themes: mergeItems(a.themes, b.themes),
    calendar: mergeItems(a.calendar, b.calendar),
    ...(sample && { sample }),
    ...((a.raters ?? b.raters) && { raters: mergeItems(a.raters ?? {}, b.raters ?? {}) }),
    ...((a.mappings ?? b.mappings) && { mappings: mergeItems(a.mappings ?? {}, b.mappings ?? {}) }),
    ...(shelf && { shelf }),
  }
}

function newer<T>(a: Item<T> | undefined, b: Item<T> | undefined): Item<T> | undefined {
  return a && b ? newest(a, b) : (a ?? b)
}

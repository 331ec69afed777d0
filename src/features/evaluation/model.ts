/** What a content evaluation is. Types and the values things begin with; pure. */
import type { Item, Items, Person, Stamp } from '../../storage/item.ts'

export { sampledPosts, scoreKey } from './sampled.ts'

/** A content id. */
export type Id = string
/** Made on the device: 13 Crockford letters. */
export type Made = string
/** A day, `2026-11-30`. */
export type Day = string

/** What is counted of a post. Percentages are 0–100 and more, durations seconds, watch time hours. */
export const MEASURES = [
  'views',
  'impressions',
  'reach',
  'likes',
  'comments',
  'shares',
  'saves',
  'reposts',
  'follows',
  'engagements',
  'clicks',
  'durationSeconds',
  'averageViewSeconds',
  'averageViewedPercent',
  'watchTimeHours',
  'completionPercent',
  'clickRatePercent',
  /** Questions of citizens below the post, and those that were answered. */
  'questions',
  'answered',
] as const
export type Measure = (typeof MEASURES)[number]

/** By what the interactions of a post are divided. */
export const RATES = ['reach', 'impressions', 'followers', 'views'] as const
export type Rate = (typeof RATES)[number]

/** A remark below a post; `minutes` until the agency answered, absent as long as it did not. */
export interface Remark {
  who: string
  text: string
  answer?: string
  minutes?: number
}

/** One post. What is absent is unknown, never nought. */
export interface Post {
  platformId?: string
  link?: string
  /** Local time, `2026-09-08` or `2026-09-08T15:06`. */
  publishedAt?: string
  title?: string
  text: string
  /** What is seen and heard, in words, for those who can't open the post. */
  seen?: string
  /** Account that published it, when it is another than the one evaluated. */
  account?: string
  channel?: Id
  format?: Id
  pillar?: Id
  measures: Partial<Record<Measure, number>>
  remarks?: Remark[]
  /** Minutes until each answer, where only those are known. */
  waits?: number[]
}

/** What is evaluated, and for what. */
export interface Setup {
  kind: 'practice' | 'own'
  account: string
  agency: string
  goal: string
  /** Id of the channel; '' as long as it is not chosen. */
  channel: Id
  /** First and last day of the period; '' as long as it is not set. */
  from: Day | ''
  to: Day | ''
  followers?: number
  /** By what interactions are divided in this evaluation. */
  rate: Rate
  /** The Monday with which the calendar begins; absent until somebody chose one. */
  planFrom?: Day
}

/** Which posts are scored. Drawn once and kept, so that everyone scores the same. */
export interface Sample {
  /** Repeats the draw; stands in the report. */
  seed: number
  /** How many of each group were wanted. */
  sizes: SampleSizes
  /** By which rate the best were chosen. */
  rate: Rate
  newest: Made[]
  best: Made[]
  drawn: Made[]
}

export interface SampleSizes {
  newest: number
  best: number
  drawn: number
}

/** 0–3, or that the post does not show it. Of yes-or-no criteria 1 is yes and 0 is no. */
export type Level = 0 | 1 | 2 | 3 | 'not-assessable'

export interface Score {
  level: Level
  evidence: string
}

/** What two raters agreed on: key `post/criterion`. */
export interface Agreed {
  level: Level
  why: string
}

/** Who scores: key person. */
export interface Rater {
  name: string
  /** Set when all is scored: only then the scores of the other are shown. */
  doneAt?: Stamp
  /** The last time that this rater opened her scores again after she could see those of another. */
  reopenedAt?: Stamp
}

export type Severity = 1 | 2 | 3 | 4
/** Few, some or nearly all of the posts. */
export type Reach = 1 | 2 | 3
/** At most an hour, a day, a week, or several units together. */
export type Effort = 'S' | 'M' | 'L' | 'XL'

export interface Recommendation {
  /** Begins with a verb. */
  action: string
  owner: string
  deadline: Day | ''
  /** How one will know that it worked. */
  success: string
  severity: Severity
  reach: Reach
  effort: Effort
  before: string
  after: string
  /** The criterion it was drafted from. */
  criterion?: Id
  evidence: { post: Made; text: string }[]
}

/** What can be made: it opens as a storyboard. */
export interface Theme {
  title: string
  /** Pattern of the storyboard. */
  pattern?: Id
  pillar?: Id
  audience: string
  /** The question of citizens that it answers. */
  question: string
  message: string
  action: string
  recommendation?: Made
  /** The board that was begun from it. */
  board?: Made
}

/** One place in the calendar. */
export interface Slot {
  day: Day
  /** `09:30`; '' where none is set. */
  time: string
  channel?: Id
  pillar?: Id
  title: string
  owner: string
  theme?: Made
}

/** What the columns of a table mean, remembered by its header. */
export interface Mapping {
  /** Meaning of each column, in order; see import/meanings. */
  columns: string[]
  dayFirst?: boolean
}

export type Shelf = 'open' | 'bin'

/** An evaluation as it is kept. */
export interface Evaluation {
  setup: Item<Setup>
  posts: Items<Post>
  /** Key `person/post/criterion`. */
  scores: Items<Score>
  /** Key `post/criterion`. */
  agreed: Items<Agreed>
  recommendations: Items<Recommendation>
  /** Of the recommendations, where a person chose another than that by worth. */
  order: Item<Made[]>
  themes: Items<Theme>
  calendar: Items<Slot>
  sample?: Item<Sample>
  raters?: Items<Rater>
  /** Key: print of a table's header. */
  mappings?: Items<Mapping>
  shelf?: Item<Shelf>
}

/** An evaluation as plain values, which commands change: without moments and tombstones. */
export interface Content {
  setup: Setup
  posts: Record<Made, Post>
  scores: Record<string, Score>
  agreed: Record<string, Agreed>
  recommendations: Record<Made, Recommendation>
  order: Made[]
  themes: Record<Made, Theme>
  calendar: Record<Made, Slot>
  sample?: Sample
  raters: Record<Person, Rater>
  mappings: Record<string, Mapping>
}

/** Longest text in any field, in characters. */
export const MAX_TEXT = 20_000
/** More posts than an agency publishes in years; what is above is refused with a sentence. */
export const MAX_POSTS = 6_000

export function emptySetup(kind: Setup['kind'] = 'own'): Setup {
  return { kind, account: '', agency: '', goal: '', channel: '', from: '', to: '', rate: 'reach' }
}

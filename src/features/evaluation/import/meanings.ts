/** What a column can mean. Pure. */
import { MEASURES, type Measure } from '../model.ts'

/** What a post has besides its numbers. */
export const POST_FIELDS = [
  'platformId',
  'link',
  'publishedAt',
  'time',
  'title',
  'text',
  'account',
  'channel',
  'format',
  'pillar',
] as const
export type PostField = (typeof POST_FIELDS)[number]

/** What is understood but not kept: the course works out rates by itself, and accounts go by their name. */
export const SIDE_FIELDS = [
  'accountId',
  'accountName',
  'profileVisits',
  'detailExpands',
  'reportedRatePercent',
] as const
export type SideField = (typeof SIDE_FIELDS)[number]

export type Meaning = PostField | Measure | SideField | 'ignore'

export const MEANINGS: readonly Meaning[] = [...POST_FIELDS, ...MEASURES, ...SIDE_FIELDS, 'ignore']

/** How the cells of a column are read. */
export type CellKind = 'words' | 'count' | 'decimal' | 'percent' | 'duration' | 'hours'

const KINDS: Partial<Record<Meaning, CellKind>> = {
  durationSeconds: 'duration',
  averageViewSeconds: 'duration',
  watchTimeHours: 'hours',
  averageViewedPercent: 'percent',
  completionPercent: 'percent',
  clickRatePercent: 'percent',
  reportedRatePercent: 'percent',
  profileVisits: 'count',
  detailExpands: 'count',
}
const measures = new Set<string>(MEASURES)

/** How cells with this meaning are read. */
export function kindOf(meaning: Meaning): CellKind {
  return KINDS[meaning] ?? (measures.has(meaning) ? 'count' : 'words')
}

/** Whether it is kept with the post as a number. */
export function isMeasure(meaning: Meaning): meaning is Measure {
  return measures.has(meaning)
}

/** Whether it is one of the known meanings, for what was remembered. */
export function isMeaning(name: string): name is Meaning {
  return MEANINGS.some((meaning) => meaning === name)
}

/** What may be below nought: people also leave an account. */
export const MAY_BE_NEGATIVE: readonly Meaning[] = ['follows']

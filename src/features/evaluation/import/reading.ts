/** What is asked for and what is given when a table is read. Types; pure. */
import type { Named } from '../content.ts'
import type { Id, Measure, Post } from '../model.ts'
import type { Platform } from './column-names.ts'
import type { DateContext, DateOrder, DateProblem } from './dates.ts'
import type { Meaning, SideField } from './meanings.ts'
import type { DecimalMark } from './numbers.ts'

/** What the course knows when it reads a table. */
export interface ReadingContext extends DateContext {
  /** The account that is evaluated; '' as long as it is not set. */
  account: string
  /** Its channel, which posts need not repeat. */
  channel: Id
  channels: readonly Named[]
  formats: readonly Named[]
  pillars: readonly Named[]
}

/** What a person has said about a table. */
export interface Answers {
  /** Meaning of each column, where it was chosen or remembered. */
  columns?: readonly Meaning[]
  order?: DateOrder
  mark?: DecimalMark
  /** Whether posts of other accounts are taken. */
  others?: 'take' | 'leave'
  /** Of columns that mean the same, the one that is used, by meaning. */
  chosen?: Partial<Record<Meaning, number>>
}

export type Question =
  | {
      about: 'date-order'
      column: string
      choices: DateOrder[]
      proposed: DateOrder
      /** Why it is proposed: the habit of Meta, of the country, or another row of the column. */
      because: 'meta' | 'usual' | 'row'
      proof?: { row: number; text: string }
      examples: { row: number; text: string; days: Partial<Record<DateOrder, string>> }[]
      count: number
    }
  | {
      about: 'same-meaning'
      meaning: Meaning
      columns: { index: number; name: string; examples: string[] }[]
    }
  | {
      about: 'decimals'
      column: string
      examples: { row: number; text: string; thousands: number; decimal: number; mark: DecimalMark }[]
    }
  | { about: 'other-accounts'; own: string; accounts: string[]; rows: number[] }

export type Reason =
  | DateProblem
  | 'empty'
  | 'total'
  | 'not-data'
  | 'nameless'
  | 'not-number'
  | 'not-whole'
  | 'negative'
  | 'link'
  | 'too-long'
  | 'duplicate'
  | 'other-account'

/** A row that is not taken, and why. */
export interface Refusal {
  row: number
  reason: Reason
  /** Name of the column, where one cell is the reason. */
  column?: string
  value?: string
  /** The row it repeats. */
  of?: number
}

export interface ReadPost {
  row: number
  post: Post
  /** What was understood but is not kept. */
  aside: Partial<Record<SideField, string | number>>
}

/** One day of an account; it is no post. */
export interface ReadDay {
  row: number
  day: string
  measures: Partial<Record<Measure, number>>
}

/** How the table was understood, for the person to see. */
export interface Notes {
  platform?: Platform
  /** The value that proves the order of day and month. */
  proof?: { row: number; text: string; order: DateOrder }
  /** Cells such as `1,2 rb`, whose last digits the platform left out. */
  rounded: number
  /** A text in which a point or a comma was taken for a sign between thousands. */
  thousands?: { text: string; value: number }
  /** Rows whose link is no address; they are taken without it. */
  linksLeft: number[]
  /** Ids that a spreadsheet has rounded; they are left out. */
  idsLost: number
  /** Names that stand for nothing the course knows. */
  unknown: { channel: string[]; format: string[]; pillar: string[] }
  /** How names of channels were understood, such as IG for Instagram. */
  channels: Record<string, string>
}

export interface ReadTable {
  /** `daily`: numbers of the account by day, which are no posts. */
  kind: 'posts' | 'daily' | 'unclear'
  /** Meaning of each column, as it was read. */
  columns: Meaning[]
  posts: ReadPost[]
  days: ReadDay[]
  refused: Refusal[]
  questions: Question[]
  /** The account whose posts these are, as most rows have it. */
  own: string
  notes: Notes
}

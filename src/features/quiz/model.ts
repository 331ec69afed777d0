/**
 * What a question, a response and an answer are. Names follow QTI 3. Pure types: they hold for the page, the
 * printed sheet, the progress file and every later output.
 */
import type { Strictness } from '../../i18n/normalise.ts'
import type { Item, Stamp } from '../../storage/item.ts'

/** Permanent content id: `^[a-z][a-z0-9]*(-[a-z0-9]+)*$`, at most 40 characters. */
export type Id = string

/** One choice of a choice question. Its id is one letter, a–g, and is never shown. */
export interface Choice {
  id: Id
  text: string
  correct: boolean
  /** Why this choice tempts and why it is right or wrong. */
  feedback: string
}

export type TextEntryAnswer =
  /** `accept[0]` is shown as the answer. `strict` names the differences that are not forgiven. */
  | { kind: 'text'; accept: string[]; strict: Strictness[] }
  /** Right within `value ± tolerance`. `unit` is shown after the field and may be typed too. */
  | { kind: 'number'; value: number; tolerance: number; unit: string }

/** What a question of each type holds besides the common part. */
export interface Bodies {
  choice: { multiple: boolean; choices: Choice[] }
  'text-entry': {
    answer: TextEntryAnswer
    feedback: { correct: string; incorrect: string }
    /** Foreseen wrong answers with a feedback of their own. */
    expected: { value: string | number; feedback: string }[]
  }
}

export type Type = keyof Bodies

/** What a person answers, as it is saved: choices by id, text as typed. */
export interface Responses {
  choice: Id[]
  'text-entry': string
}

/** The part that every question has. */
export interface QuestionBase<T extends Type> {
  id: Id
  type: T
  prompt: string
  points: number
  objective?: Id | undefined
  /** The section to read again when the answer is not right yet. */
  repeat: { lesson: Id; section: Id }
}

export type Question<T extends Type = Type> = { [K in T]: QuestionBase<K> & Bodies[K] }[T]

/** Why a response can't be scored. Each code has words in the type's `words.ts`. */
export type InvalidReason = 'unknown-choice' | 'too-many' | 'not-a-number' | 'ambiguous-number'

/**
 * The outcome of scoring. `earned` and `possible` are points; `missed` and `extra` count what a partly right
 * response left out and what it had too much (0 where the type has no such thing).
 */
export type Score =
  | { status: 'unanswered' }
  | { status: 'invalid'; reason: Exclude<InvalidReason, 'ambiguous-number'> }
  | { status: 'invalid'; reason: 'ambiguous-number'; readings: { value: number; rewritten: string }[] }
  | { status: 'scored'; earned: number; possible: number; missed: number; extra: number }

/** A scored response, as it is saved. `keyPrint` tells whether the question was changed since. */
export interface Try<T extends Type = Type> {
  at: Stamp
  response: Responses[T]
  earned: number
  possible: number
  keyPrint: string
}

/**
 * Everything kept about one question. `first` is the first scored try and never changes; `draft` is what is
 * filled in now; `cleared` and `shown` tell when the answer was removed and when the solution was looked at.
 */
export interface Answer<T extends Type = Type> {
  type: T
  draft?: Item<Responses[T]>
  first?: Try<T>
  last?: Try<T>
  tries: number
  cleared?: Stamp
  shown?: Stamp
}

/** What a question type must offer. Pure: no DOM, no storage, no words. */
export interface Rules<T extends Type> {
  /** Scores a response; never throws, an unknown choice or a doubtful number is `invalid`. */
  score(question: Question<T>, response: Responses[T] | undefined): Score
  /** What "Coba lagi" leaves filled in: the right part of a response. */
  keepRight(question: Question<T>, response: Responses[T]): Responses[T]
  /** The question as it may be shown before it is answered: no key, no feedback. */
  withoutKey(question: Question<T>): Question<T>
  /** The part of the question that decides the score, for `keyPrint`. */
  key(question: Question<T>): unknown
}

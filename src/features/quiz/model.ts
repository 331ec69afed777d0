/**
 * What a question, a response and an answer are, whatever the type. Names follow QTI 3. Pure types: they hold for
 * the page, the printed sheet, the progress file and every later output. What is special to a type stands in its
 * folder, see `types/<type>/model.ts`.
 */
import type { Item, Stamp } from '../../storage/item.ts'

/** Permanent content id: `^[a-z][a-z0-9]*(-[a-z0-9]+)*$`, at most 40 characters. */
export type Id = string

/**
 * What a person answers, as it is saved: a text as typed, ids, ids by id, or a text with the ids ticked beside it.
 * Every type uses one of these shapes, so that answers are read back without knowing the types.
 */
export type Response = string | Id[] | Record<Id, Id> | { text: string; checked: Id[] }

/** What tells one question type from another. Each type declares its own in its `model.ts`. */
export interface Shape {
  /** The name authors write and answers are saved with. */
  type: Id
  /** What such a question holds besides the common part. */
  body: object
  response: Response
  /** Why a response can't be scored, with what the view needs to ask back. Each reason has words in `words.ts`. */
  invalid: { reason: string }
}

/** The part that every question has. */
export interface QuestionBase<Type extends Id = Id> {
  id: Id
  type: Type
  prompt: string
  points: number
}

/** Where a question belongs in the course. Apart from it, as no page that asks needs it. */
export interface Placement {
  objective?: Id | undefined
  /** The section to read again when the answer is not right yet. */
  repeat: { lesson: Id; section: Id }
}

/** A question of one type; of a union of types, a union that `type` tells apart. */
export type Question<T extends Shape = Shape> = T extends Shape ? QuestionBase<T['type']> & T['body'] : never

/**
 * The outcome of scoring. `earned` and `possible` are points; `missed` and `extra` count what a partly right
 * response left out and what it had too much (0 where the type has no such thing).
 */
export type Score<T extends Shape = Shape> =
  | { status: 'unanswered' }
  | ({ status: 'invalid' } & T['invalid'])
  | { status: 'scored'; earned: number; possible: number; missed: number; extra: number }

/** A scored response, as it is saved. `keyPrint` tells whether the question was changed since. */
export interface Try<R extends Response = Response> {
  at: Stamp
  response: R
  earned: number
  possible: number
  keyPrint: string
}

/**
 * Everything kept about one question. `first` is the first scored try and never changes; `draft` is what is
 * filled in now; `cleared` and `shown` tell when the answer was removed and when the solution was looked at.
 */
export interface Answer<R extends Response = Response> {
  /** Type of the question when it was answered; its author may have changed it since. */
  type: Id
  draft?: Item<R>
  first?: Try<R>
  last?: Try<R>
  tries: number
  cleared?: Stamp
  shown?: Stamp
}

/** What a question type must offer to the page. Pure: no DOM, no storage, no words. */
export interface Rules<T extends Shape = Shape> {
  /** Whether a kept response has the shape of this type. */
  isResponse(response: Response): response is T['response']
  /** Scores a response; never throws, an unknown choice or a doubtful number is `invalid`. */
  score(question: Question<T>, response: T['response'] | undefined): Score<T>
  /** What "Coba lagi" leaves filled in: the right part of a response. */
  keepRight(question: Question<T>, response: T['response']): T['response']
  /** The part of the question that decides the score, for `keyPrint`. */
  key(question: Question<T>): unknown
}

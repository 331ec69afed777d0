/**
 * The life of an answer: filled in, checked, tried again, cleared, its solution looked at. Pure changes on the
 * saved value; what the page shows follows from it alone, so a reload shows the same.
 */
import { crc32 } from '../../storage/crc32.ts'
import type { Person, Stamp } from '../../storage/item.ts'
import { currentValue, larger, newest } from '../../storage/item.ts'
import type { Answer, Id, Question, Response, Rules, Score, Shape, Try } from './model.ts'

/** The moment and person of a change. */
export interface Now {
  at: Stamp
  by: Person
}

/** Tries after which the solution may be looked at although no try was right. */
const TRIES_BEFORE_SOLUTION = 2

/** An answer before anything was done. `type` is empty as long as nothing at all is kept. */
export function untouched(type: Id): Answer<never> {
  return { type, tries: 0 }
}

/** What is kept, as far as a question of this type shows it: nothing if it was answered as one of another type. */
export function ofType(type: Id, kept: Answer): Answer {
  return kept.type === type ? kept : untouched(type)
}

/**
 * What is kept, as the question's own answer: untouched when it was given to a question of another type, or in
 * a shape that this type does not know.
 */
export function ownAnswer<T extends Shape>(
  kept: Answer,
  question: Question<T>,
  rules: Rules<T>,
): Answer<T['response']> {
  return isOwn(kept, question.type, rules) ? kept : untouched(question.type)
}

/**
 * Applies a change to the question's own answer. What is kept of another type or shape stays as it is until the
 * change brings something new.
 */
export function changeOwn<T extends Shape>(
  kept: Answer,
  question: Question<T>,
  rules: Rules<T>,
  now: Now,
  apply: (own: Answer<T['response']>, now: Now) => Answer<T['response']>,
): Answer {
  const own = ownAnswer(kept, question, rules)
  const changed = apply(own, now)
  return changed === own ? kept : changed
}

/** Fills in a response without scoring it. */
export function fillIn<R extends Response>(answer: Answer<R>, response: R, now: Now): Answer<R> {
  return { ...answer, draft: { ...now, value: response } }
}

/**
 * Scores what is filled in. Only a scored response counts as a try; the first one stays for ever.
 * @returns the answer unchanged when the response is empty or invalid, and the score that says why
 */
export function check<T extends Shape>(
  answer: Answer<T['response']>,
  question: Question<T>,
  rules: Rules<T>,
  at: Stamp,
): { answer: Answer<T['response']>; score: Score<T> } {
  const response = currentValue(answer.draft)
  const score = rules.score(question, response)
  if (score.status !== 'scored' || response === undefined) return { answer, score }
  const { earned, possible } = score
  const attempt: Try<T['response']> = { at, response, earned, possible, keyPrint: keyPrint(question, rules) }
  return {
    answer: { ...answer, first: answer.first ?? attempt, last: attempt, tries: answer.tries + 1 },
    score,
  }
}

/** "Coba lagi": opens the question again with the right part left filled in. */
export function tryAgain<T extends Shape>(
  answer: Answer<T['response']>,
  question: Question<T>,
  rules: Rules<T>,
  now: Now,
): Answer<T['response']> {
  if (!answer.last) return answer
  return fillIn(answer, rules.keepRight(question, answer.last.response), now)
}

/** "Hapus jawaban": nothing is filled in any more; the first try and the number of tries stay. */
export function clear<R extends Response>(answer: Answer<R>, now: Now): Answer<R> {
  return { ...answer, draft: { ...now, deleted: true }, cleared: now.at }
}

/** "Lihat jawaban": notes when the solution was first looked at. */
export function showSolution<R extends Response>(answer: Answer<R>, at: Stamp): Answer<R> {
  return answer.shown === undefined ? { ...answer, shown: at } : answer
}

/** `checked` while the last try is the newest thing that happened, else `filling`. */
export function phaseOf(answer: Answer): 'filling' | 'checked' {
  if (!answer.last) return 'filling'
  const changed = Math.max(answer.draft?.at ?? 0, answer.cleared ?? 0)
  return answer.last.at >= changed ? 'checked' : 'filling'
}

/** True when a try earned everything; also where there is nothing to earn, so that nothing has to be repeated. */
export function isRight(attempt: Try | undefined): boolean {
  return attempt !== undefined && attempt.earned >= attempt.possible
}

/** The solution may be looked at after a right answer or two tries, never before. */
export function maySeeSolution(answer: Answer): boolean {
  return isRight(answer.first) || isRight(answer.last) || answer.tries >= TRIES_BEFORE_SOLUTION
}

/** Whether the page shows the solution now. */
export function seesSolution(answer: Answer): boolean {
  if (phaseOf(answer) !== 'checked') return false
  return isRight(answer.last) || (answer.shown !== undefined && maySeeSolution(answer))
}

/** A short print of what decides the score: it differs when an editor changed the question since. */
export function keyPrint<T extends Shape>(question: Question<T>, rules: Rules<T>): string {
  return crc32(JSON.stringify([question.type, question.points, rules.key(question)]))
}

/**
 * Two copies of one answer: earliest first try, latest last try, most tries, newest draft. Copies of different
 * types, which only an author's change brings about, don't mix: what has been worked on most is kept.
 */
export function mergeAnswers(a: Answer, b: Answer): Answer {
  if (a.type !== b.type) {
    if (a.tries !== b.tries) return a.tries > b.tries ? a : b
    return larger(a, b)
  }
  const draft = either(a.draft, b.draft, newest)
  const first = either(a.first, b.first, earliest)
  const last = either(a.last, b.last, newest)
  const cleared = Math.max(a.cleared ?? 0, b.cleared ?? 0)
  const shown = Math.min(a.shown ?? Infinity, b.shown ?? Infinity)
  return {
    type: a.type,
    tries: Math.max(a.tries, b.tries),
    ...(draft && { draft }),
    ...(first && { first }),
    ...(last && { last }),
    ...(cleared > 0 && { cleared }),
    ...(Number.isFinite(shown) && { shown }),
  }
}

function isOwn<T extends Shape>(kept: Answer, type: Id, rules: Rules<T>): kept is Answer<T['response']> {
  const responses = [kept.first?.response, kept.last?.response, currentValue(kept.draft)]
  return (
    kept.type === type && responses.every((response) => response === undefined || rules.isResponse(response))
  )
}

/** What only one copy has, or what `choose` takes of both. */
function either<V>(a: V | undefined, b: V | undefined, choose: (a: V, b: V) => V): V | undefined {
  return a && b ? choose(a, b) : (a ?? b)
}

/** Equal moments are settled by the JSON, so that both sides agree. */
function earliest(a: Try, b: Try): Try {
  if (a.at !== b.at) return a.at < b.at ? a : b
  return larger(a, b)
}

/**
 * The life of an answer: filled in, checked, tried again, cleared, its solution looked at. Pure changes on the
 * saved value; what the page shows follows from it alone, so a reload shows the same.
 */
import { crc32 } from '../../storage/crc32.ts'
import type { Person, Stamp } from '../../storage/item.ts'
import { currentValue, newest } from '../../storage/item.ts'
import type { Answer, Question, Responses, Rules, Score, Try, Type } from './model.ts'

/** The moment and person of a change. */
export interface Now {
  at: Stamp
  by: Person
}

/** Tries after which the solution may be looked at although no try was right. */
const TRIES_BEFORE_SOLUTION = 2

/** An answer before anything was done. */
export function untouched<T extends Type>(type: T): Answer<T> {
  return { type, tries: 0 }
}

/** Fills in a response without scoring it. */
export function fillIn<T extends Type>(answer: Answer<T>, response: Responses[T], now: Now): Answer<T> {
  return { ...answer, draft: { ...now, value: response } }
}

/**
 * Scores what is filled in. Only a scored response counts as a try; the first one stays for ever.
 * @returns the answer unchanged when the response is empty or invalid, and the score that says why
 */
export function check<T extends Type>(
  answer: Answer<T>,
  question: Question<T>,
  rules: Rules<T>,
  at: Stamp,
): { answer: Answer<T>; score: Score } {
  const response = currentValue(answer.draft)
  const score = rules.score(question, response)
  if (score.status !== 'scored' || response === undefined) return { answer, score }
  const { earned, possible } = score
  const attempt: Try<T> = { at, response, earned, possible, keyPrint: keyPrint(question, rules) }
  return {
    answer: { ...answer, first: answer.first ?? attempt, last: attempt, tries: answer.tries + 1 },
    score,
  }
}

/** "Coba lagi": opens the question again with the right part left filled in. */
export function tryAgain<T extends Type>(
  answer: Answer<T>,
  question: Question<T>,
  rules: Rules<T>,
  now: Now,
): Answer<T> {
  if (!answer.last) return answer
  return fillIn(answer, rules.keepRight(question, answer.last.response), now)
}

/** "Hapus jawaban": nothing is filled in any more; the first try and the number of tries stay. */
export function clear<T extends Type>(answer: Answer<T>, now: Now): Answer<T> {
  return { ...answer, draft: { ...now, deleted: true }, cleared: now.at }
}

/** "Lihat jawaban": notes when the solution was first looked at. */
export function showSolution<T extends Type>(answer: Answer<T>, at: Stamp): Answer<T> {
  return answer.shown === undefined ? { ...answer, shown: at } : answer
}

/** `checked` while the last try is the newest thing that happened, else `filling`. */
export function phaseOf(answer: Answer): 'filling' | 'checked' {
  if (!answer.last) return 'filling'
  const changed = Math.max(answer.draft?.at ?? 0, answer.cleared ?? 0)
  return answer.last.at >= changed ? 'checked' : 'filling'
}

/** True when the last try earned everything. */
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
export function keyPrint<T extends Type>(question: Question<T>, rules: Rules<T>): string {
  return crc32(JSON.stringify([question.type, question.points, rules.key(question)]))
}

/** Two copies of one answer: earliest first try, latest last try, most tries, newest draft. */
export function mergeAnswers<T extends Type>(a: Answer<T>, b: Answer<T>): Answer<T> {
  const draft = a.draft && b.draft ? newest(a.draft, b.draft) : (a.draft ?? b.draft)
  const first = pick(a.first, b.first, (x, y) => x.at < y.at)
  const last = pick(a.last, b.last, (x, y) => x.at > y.at)
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

/** The preferred of two tries; equal moments are settled by their JSON so that both sides agree. */
function pick<V extends { at: Stamp }>(
  a: V | undefined,
  b: V | undefined,
  prefer: (x: V, y: V) => boolean,
): V | undefined {
  if (!a || !b) return a ?? b
  if (a.at !== b.at) return prefer(a, b) ? a : b
  return JSON.stringify(a) >= JSON.stringify(b) ? a : b
}

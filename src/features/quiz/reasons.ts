/**
 * The reasons behind the choices of a question. Nobody sees them before an answer was checked, so a lesson page
 * comes without them and gets those of all its questions once the browser is idle.
 */
import type { Locale } from '../../i18n/locales.ts'
import { atom } from '../../storage/atom.ts'
import { useStore } from '../../ui/use-store.ts'
import type { Id } from './model.ts'
import { quizWords } from './words.ts'

/** Stands where a reason was taken out; no author can type it. */
const TAKEN = '\u0000'

/** The reasons that have arrived, by question, each list in the order of the question's own fields. */
export const $reasons = atom<Record<Id, string[]>>({})

/** Takes every text called `feedback`, or inside something called so, out of a question. */
export function withoutReasons<Q>(question: Q): { question: Q; reasons: string[] } {
  const reasons: string[] = []
  const take = (text: string) => {
    reasons.push(text)
    return TAKEN
  }
  const strip = (value: unknown, inside: boolean): unknown => {
    if (typeof value === 'string') return inside ? take(value) : value
    if (Array.isArray(value)) return value.map((part) => strip(part, inside))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value).map(([key, part]) => [key, strip(part, inside || key === 'feedback')]),
    )
  }
  // The same shape with other texts.
  return { question: strip(question, false) as Q, reasons }
}

/** The question with its reasons; while they are not there, with a sentence that says so. */
export function withReasons<Q>(question: Q, reasons: string[] | undefined, awaited: string): Q {
  let at = 0
  return JSON.parse(JSON.stringify(question), (_, value) =>
    value === TAKEN ? (reasons?.[at++] ?? awaited) : value,
  )
}

/** The question of a view with its reasons, drawn anew when they arrive. */
export function useReasons<Q extends { id: Id }>(question: Q, locale: Locale): Q {
  return withReasons(question, useStore($reasons)[question.id], quizWords(locale).reasonAwaited)
}

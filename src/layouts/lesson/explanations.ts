/** What a lesson shows only when it is asked: the reasons of its questions, the meanings of its terms. */
import { loadCourse } from '../../features/course/load.ts'
import type { Meaning } from '../../features/glossary/meanings.ts'
import { withoutReasons } from '../../features/quiz/reasons.ts'
import type { Locale } from '../../i18n/locales.ts'

/** The content of a lesson's `penjelasan.json`. */
export interface Explanations {
  reasons: Record<string, string[]>
  meanings: Record<string, Meaning>
}

/** Name of the file beside the page of each lesson. */
export const EXPLANATIONS_FILE = 'penjelasan.json'

/** Runs at build. @param slug lesson id */
export async function explanationsOf(slug: string, locale: Locale): Promise<Explanations> {
  const { lessons, terms } = await loadCourse(locale)
  const lesson = lessons.find(({ outline }) => outline.id === slug)
  if (!lesson) throw new Error(`No lesson "${slug}" in the course.`)
  return {
    reasons: Object.fromEntries(
      lesson.questions.map((question) => [question.id, withoutReasons(question).reasons]),
    ),
    meanings: Object.fromEntries(
      terms.filter(({ id }) => lesson.text.terms.includes(id)).map(({ id, ...meaning }) => [id, meaning]),
    ),
  }
}

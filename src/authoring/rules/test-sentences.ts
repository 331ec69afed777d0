/** What somebody has read before is no test: no sentence of a form stands in the other one or in a lesson's questions. */
import { textAsRead } from '../../features/quiz/repeated.ts'
import type { Course, Entry, Rule } from '../course.ts'
import { type Place, type Problem, problemAt } from '../problem.ts'
import { sentencesIn, wordCount } from '../sentences.ts'
import { textsIn } from '../texts-in.ts'
import { valueAt } from '../yaml-file.ts'

/** A shorter one, such as "Apa langkah pertama Anda?", gives nothing away. */
const FEWEST_WORDS = 5
/** People see a feedback only in the key. */
const NOT_SHOWN = ['feedback']

interface Written {
  /** As in the file. */
  text: string
  /** For comparing. */
  mark: string
  place: Place
}

/** Sentences of prompts and choices, between the forms and against the questions of all lessons of the language. */
export const testSentences: Rule = {
  name: 'test-sentences',
  check: (course) => course.tests.flatMap(({ items }, form) => sharedIn(items, form, course)),
}

function sharedIn(items: Entry[], form: number, { tests, lessons }: Course): Problem[] {
  const locale = tests[form]?.locale
  const earlier = tests.slice(0, form).filter((test) => test.locale === locale)
  const others = [
    ...lessons.filter((lesson) => lesson.locale === locale).flatMap(({ questions }) => questions),
    ...earlier.flatMap((test) => test.items),
  ].flatMap(sentencesOf)
  const places = new Map(others.map(({ mark, place }) => [mark, place]))
  return items.flatMap((item) =>
    sentencesOf(item).flatMap(({ text, mark, place }) => {
      const other = places.get(mark)
      if (!other) return []
      const what = `Kalimat “${text}” juga ada di ${other.file}:${other.line}.`
      return [problemAt(place, what, 'tulis dengan kalimat dan keadaan lain.', item.subject)]
    }),
  )
}

function sentencesOf({ yaml, path }: Entry): Written[] {
  return textsIn(valueAt(yaml.value, path), [...path], NOT_SHOWN).flatMap(({ text, at }) =>
    sentencesIn(text)
      .filter((sentence) => wordCount(sentence.text) >= FEWEST_WORDS)
      .map((sentence) => ({
        text: sentence.text,
        mark: textAsRead(sentence.text),
        place: yaml.placeOf(at),
      })),
  )
}

/** What questions mean, through the lint of each type, and how their texts are marked up. */

import { lintChoice } from '../../features/quiz/types/choice/lint.ts'
import { lintTextEntry } from '../../features/quiz/types/text-entry/lint.ts'
import type { Finding } from '../../yaml/fields.ts'
import type { QuestionEntry, Rule } from '../course.ts'
import { type Problem, problemAt } from '../problem.ts'
import { isRecord, valueAt } from '../yaml-file.ts'

/** The lint of the question types. */
export const questionMeaning: Rule = {
  name: 'question-meaning',
  check: ({ lessons }) => lessons.flatMap(({ questions }) => questions.flatMap(checkMeaning)),
}

/** Texts of questions know `*italic*` and `**bold**`, nothing else. */
export const questionMarkup: Rule = {
  name: 'question-markup',
  check: ({ lessons }) =>
    lessons.flatMap(({ questions }) =>
      questions.flatMap(({ yaml, path, subject }) =>
        textsIn(valueAt(yaml.value, path), [...path]).flatMap(({ text, at }) => {
          const words = checkMarkup(text)
          return words ? [problemAt(yaml.placeOf(at), words[0], words[1], subject)] : []
        }),
      ),
    ),
}

function checkMeaning({ question, yaml, path, subject }: QuestionEntry): Problem[] {
  if (!question) return []
  const findings: Finding[] = question.type === 'choice' ? lintChoice(question) : lintTextEntry(question)
  return findings.map(({ path: inner, what, mend }) => {
    // `choices` is a list: its name stands on the line above its first item.
    const at = [...path, ...inner]
    const place = typeof inner.at(-1) === 'string' ? yaml.placeOfKey(at) : yaml.placeOf(at)
    return problemAt(place, what, mend, subject)
  })
}

function textsIn(value: unknown, at: PropertyKey[]): { text: string; at: PropertyKey[] }[] {
  if (typeof value === 'string') return [{ text: value, at }]
  if (Array.isArray(value)) return value.flatMap((inner, index) => textsIn(inner, [...at, index]))
  if (!isRecord(value)) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'accept' ? [] : textsIn(inner, [...at, key]),
  )
}

function checkMarkup(text: string): [what: string, mend: string] | undefined {
  const tag = /<\/?[A-Za-z][^>]*>/.exec(text)?.[0]
  if (tag) {
    return [
      `Tag \`${tag}\` tidak dikenal dalam soal.`,
      'hapus tagnya; dalam soal hanya `*miring*` dan `**tebal**` yang dikenal.',
    ]
  }
  const other = /\[[^\]]+\]\([^)]*\)|`[^`]*`|\{\/\*/.exec(text)?.[0]
  if (other) {
    return [
      `\`${other.replaceAll('`', '')}\` memakai tanda yang tidak dikenal dalam soal.`,
      'tulis sebagai kalimat biasa; dalam soal hanya `*miring*` dan `**tebal**` yang dikenal.',
    ]
  }
  const unpaired = text.replace(/\*\*[^*]+\*\*|\*[^*\s](?:[^*]*[^*\s])?\*/g, '').includes('*')
  if (!unpaired) return undefined
  return ['Ada tanda bintang `*` tanpa pasangan.', 'tulis `*kata*` untuk miring, atau hapus bintangnya.']
}

/** What questions mean, through the lint of each type, and how their texts are marked up. */
import { questionTypeOf } from '../../features/quiz/types/index.ts'
import type { QuestionEntry, Rule } from '../course.ts'
import { type Problem, problemAt } from '../problem.ts'
import { verbatimPaths } from '../question-texts.ts'
import { isRecord, type Path, valueAt } from '../yaml-file.ts'

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
      questions.flatMap((question) => textsIn(question).flatMap((text) => checkMarkup(text, question))),
    ),
}

function checkMeaning({ question, yaml, path, subject }: QuestionEntry): Problem[] {
  const findings = question && questionTypeOf(question.type)?.lint(question)
  return (findings ?? []).map(({ path: inner, what, mend }) => {
    // `choices` is a list: its name stands on the line above its first item.
    const at = [...path, ...inner]
    const place = typeof inner.at(-1) === 'string' ? yaml.placeOfKey(at) : yaml.placeOf(at)
    return problemAt(place, what, mend, subject)
  })
}

/** The texts of a question that may have marks in them. */
function textsIn(question: QuestionEntry): Text[] {
  const verbatim = verbatimPaths(question).map((path) => path.join('/'))
  const texts = (value: unknown, at: Path): Text[] => {
    if (verbatim.includes(at.join('/'))) return []
    if (typeof value === 'string') return [{ text: value, at }]
    if (Array.isArray(value)) return value.flatMap((inner, index) => texts(inner, [...at, index]))
    if (!isRecord(value)) return []
    return Object.entries(value).flatMap(([key, inner]) => texts(inner, [...at, key]))
  }
  return texts(valueAt(question.yaml.value, question.path), question.path)
}

interface Text {
  text: string
  at: Path
}

function checkMarkup({ text, at }: Text, { yaml, subject }: QuestionEntry): Problem[] {
  const words = explainMarkup(text)
  return words ? [problemAt(yaml.placeOf(at), words[0], words[1], subject)] : []
}

function explainMarkup(text: string): [what: string, mend: string] | undefined {
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

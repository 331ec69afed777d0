/** What questions mean, through the lint of each type, and how their texts are marked up. */
import { questionTypeOf } from '../../features/quiz/types/index.ts'
import type { QuestionEntry, Rule } from '../course.ts'
import { findingProblem } from '../finding-problem.ts'
import { type Problem, problemAt } from '../problem.ts'
import { verbatimPaths } from '../question-texts.ts'
import { textsIn } from '../texts-in.ts'
import { valueAt } from '../yaml-file.ts'
import { checkMarkup } from './markup.ts'

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
      questions.flatMap((question) => {
        const { yaml, path, subject } = question
        const verbatim = verbatimPaths(question).map((at) => at.join('/'))
        return textsIn(valueAt(yaml.value, path), [...path], [])
          .filter(({ at }) => !verbatim.some((whole) => isBelow(at.join('/'), whole)))
          .flatMap(({ text, at }) => {
            const words = checkMarkup(text, 'soal')
            return words ? [problemAt(yaml.placeOf(at), words[0], words[1], subject)] : []
          })
      }),
    ),
}

function isBelow(path: string, whole: string): boolean {
  return path === whole || path.startsWith(`${whole}/`)
}

function checkMeaning(entry: QuestionEntry): Problem[] {
  const { question } = entry
  const findings = question && questionTypeOf(question.type)?.lint(question)
  return (findings ?? []).map((finding) => findingProblem(entry, finding))
}

/** What questions mean, through the lint of each type, and how their texts are marked up. */

import { lintChoice } from '../../features/quiz/types/choice/lint.ts'
import { lintTextEntry } from '../../features/quiz/types/text-entry/lint.ts'
import type { Finding } from '../../yaml/fields.ts'
import type { QuestionEntry, Rule } from '../course.ts'
import { findingProblem } from '../finding-problem.ts'
import { type Problem, problemAt } from '../problem.ts'
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
      questions.flatMap(({ yaml, path, subject }) =>
        textsIn(valueAt(yaml.value, path), [...path], ['accept']).flatMap(({ text, at }) => {
          const words = checkMarkup(text, 'soal')
          return words ? [problemAt(yaml.placeOf(at), words[0], words[1], subject)] : []
        }),
      ),
    ),
}

function checkMeaning(entry: QuestionEntry): Problem[] {
  const { question } = entry
  if (!question) return []
  const findings: Finding[] = question.type === 'choice' ? lintChoice(question) : lintTextEntry(question)
  return findings.map((finding) => findingProblem(entry, finding))
}

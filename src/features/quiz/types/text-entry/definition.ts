import type { QuestionType } from '../question-type.ts'
import { textEntryKey } from './answer-key.ts'
import { lintTextEntry } from './lint.ts'
import type { TextEntryShape } from './model.ts'
import { type TextEntryFields, textEntryFields, textEntryFromFields } from './schema.ts'
import { textEntry, textEntryWithoutKey } from './score.ts'

/** Text entries, as the build knows them. */
export const textEntryType: QuestionType<TextEntryShape, TextEntryFields> = {
  type: 'text-entry',
  purpose: 'isian',
  fields: textEntryFields,
  fromFields: textEntryFromFields,
  lint: lintTextEntry,
  prose: ['feedback.correct', 'feedback.incorrect', 'expected.*.feedback'],
  verbatim: ['answer.text.accept'],
  rules: textEntry,
  withoutKey: textEntryWithoutKey,
  answerKey: textEntryKey,
  paper: ({ answer }) => [{ kind: 'lines', count: 1, unit: answer.kind === 'number' ? answer.unit : '' }],
}

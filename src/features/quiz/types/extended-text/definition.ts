import type { QuestionType } from '../question-type.ts'
import { extendedTextKey } from './answer-key.ts'
import { lintExtendedText } from './lint.ts'
import type { ExtendedTextShape } from './model.ts'
import { type ExtendedTextFields, extendedTextFields, extendedTextFromFields } from './schema.ts'
import { extendedText, extendedTextWithoutKey } from './score.ts'

/** Extended texts, as the build knows them. */
export const extendedTextType: QuestionType<ExtendedTextShape, ExtendedTextFields> = {
  type: 'extended-text',
  purpose: 'uraian',
  fields: extendedTextFields,
  fromFields: extendedTextFromFields,
  lint: lintExtendedText,
  prose: ['example', 'checks.*.text'],
  rules: extendedText,
  withoutKey: extendedTextWithoutKey,
  answerKey: extendedTextKey,
  paper: () => [{ kind: 'lines', count: 4, unit: '' }],
}

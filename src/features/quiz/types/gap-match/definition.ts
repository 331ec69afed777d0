import { inFixedOrder } from '../../fixed-order.ts'
import { gapsPart, textsOf } from '../../paper.ts'
import type { QuestionType } from '../question-type.ts'
import { gapMatchKey } from './answer-key.ts'
import { lintGapMatch } from './lint.ts'
import type { GapMatchShape } from './model.ts'
import { type GapMatchFields, gapMatchFields, gapMatchFromFields } from './schema.ts'
import { gapMatch, gapMatchWithoutKey } from './score.ts'

/** Texts with gaps, as the build knows them. */
export const gapMatchType: QuestionType<GapMatchShape, GapMatchFields> = {
  type: 'gap-match',
  purpose: 'teks rumpang',
  fields: gapMatchFields,
  fromFields: gapMatchFromFields,
  arrange: (question) => ({ ...question, choices: inFixedOrder(question.choices, question.id) }),
  lint: lintGapMatch,
  prose: ['text', 'gaps.*.feedback', 'choices.*.text'],
  rules: gapMatch,
  withoutKey: gapMatchWithoutKey,
  answerKey: gapMatchKey,
  paper: ({ text, choices }) => [gapsPart(text, () => []), { kind: 'letters', texts: textsOf(choices) }],
}

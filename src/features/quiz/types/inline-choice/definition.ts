import { inFixedOrder } from '../../fixed-order.ts'
import { gapsPart, textsOf } from '../../paper.ts'
import type { QuestionType } from '../question-type.ts'
import { inlineChoiceKey } from './answer-key.ts'
import { lintInlineChoice } from './lint.ts'
import type { InlineChoiceShape } from './model.ts'
import { type InlineChoiceFields, inlineChoiceFields, inlineChoiceFromFields } from './schema.ts'
import { inlineChoice, inlineChoiceWithoutKey } from './score.ts'

/** Inline choices, as the build knows them. */
export const inlineChoiceType: QuestionType<InlineChoiceShape, InlineChoiceFields> = {
  type: 'inline-choice',
  purpose: 'isian pilihan dalam teks',
  fields: inlineChoiceFields,
  fromFields: inlineChoiceFromFields,
  arrange: (question) => ({
    ...question,
    gaps: question.gaps.map((gap) => ({
      ...gap,
      options: inFixedOrder(gap.options, `${question.id}/${gap.id}`),
    })),
  }),
  lint: lintInlineChoice,
  prose: ['text', 'gaps.*.options.*.text', 'gaps.*.feedback.correct', 'gaps.*.feedback.incorrect'],
  rules: inlineChoice,
  withoutKey: inlineChoiceWithoutKey,
  answerKey: inlineChoiceKey,
  paper: ({ text, gaps }) => [
    gapsPart(text, (id) => gaps.flatMap((gap) => (gap.id === id ? textsOf(gap.options) : []))),
  ],
}

import { inFixedOrder } from '../../fixed-order.ts'
import { textsOf } from '../../paper.ts'
import type { QuestionType } from '../question-type.ts'
import { chosenKey } from './answer-key.ts'
import { lintChoice } from './lint.ts'
import type { ChoiceShape } from './model.ts'
import { type ChoiceFields, choiceFields, choiceFromFields } from './schema.ts'
import { choice, choiceWithoutKey } from './score.ts'

/** Choice questions, as the build knows them. */
export const choiceType: QuestionType<ChoiceShape, ChoiceFields> = {
  type: 'choice',
  purpose: 'pilihan',
  fields: choiceFields,
  fromFields: choiceFromFields,
  arrange: (question) => ({ ...question, choices: inFixedOrder(question.choices, question.id) }),
  lint: lintChoice,
  prose: ['choices.*.text', 'choices.*.feedback'],
  rules: choice,
  withoutKey: choiceWithoutKey,
  answerKey: ({ choices }, locale) => chosenKey(choices, locale),
  paper: ({ choices, multiple }) => [{ kind: 'choices', several: multiple, texts: textsOf(choices) }],
}

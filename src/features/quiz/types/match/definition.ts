import { inFixedOrder } from '../../fixed-order.ts'
import { textsOf } from '../../paper.ts'
import type { QuestionType } from '../question-type.ts'
import { matchKey } from './answer-key.ts'
import { lintMatch } from './lint.ts'
import type { MatchShape } from './model.ts'
import { type MatchFields, matchFields, matchFromFields } from './schema.ts'
import { match, matchWithoutKey } from './score.ts'

/** Matching questions, as the build knows them. */
export const matchType: QuestionType<MatchShape, MatchFields> = {
  type: 'match',
  purpose: 'menjodohkan',
  fields: matchFields,
  fromFields: matchFromFields,
  arrange: (question) => ({ ...question, choices: inFixedOrder(question.choices, question.id) }),
  lint: lintMatch,
  prose: ['items.*.text', 'items.*.feedback', 'choices.*.text'],
  rules: match,
  withoutKey: matchWithoutKey,
  answerKey: matchKey,
  paper: ({ items, choices }) => [
    { kind: 'items', texts: textsOf(items) },
    { kind: 'letters', texts: textsOf(choices) },
  ],
}

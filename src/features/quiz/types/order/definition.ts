import { textsOf } from '../../paper.ts'
import type { QuestionType } from '../question-type.ts'
import { orderKey } from './answer-key.ts'
import { lintOrder } from './lint.ts'
import type { OrderShape } from './model.ts'
import { type OrderFields, orderFields, orderFromFields } from './schema.ts'
import { order, orderWithoutKey } from './score.ts'
import { startOrder } from './sequence.ts'

/** Ordering questions, as the build knows them. */
export const orderType: QuestionType<OrderShape, OrderFields> = {
  type: 'order',
  purpose: 'mengurutkan langkah',
  fields: orderFields,
  fromFields: orderFromFields,
  arrange: (question) => ({ ...question, steps: startOrder(question) }),
  lint: lintOrder,
  prose: ['steps.*.text', 'feedback.correct', 'feedback.incorrect'],
  rules: order,
  withoutKey: orderWithoutKey,
  answerKey: orderKey,
  paper: ({ steps }) => [{ kind: 'order', texts: textsOf(steps) }],
}

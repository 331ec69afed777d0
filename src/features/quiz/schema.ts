/** The authors' syntax of `quiz.yaml`: a list of questions. Runs at build only. */
import { z } from 'astro/zod'
import { inFixedOrder } from './choice-order.ts'
import type { Id, Question } from './model.ts'
import { choiceFields, choiceFromFields } from './types/choice/schema.ts'
import { textEntryFields, textEntryFromFields } from './types/text-entry/schema.ts'

/** One question of any type. */
export const questionFields = z.discriminatedUnion('type', [choiceFields, textEntryFields])

/** A question as it comes out of the schema. */
export type QuestionFields = z.output<typeof questionFields>

/** A whole quiz.yaml. */
export const quizFields = z.array(questionFields)

/** The model's question, its choices in the order in which every output shows them. */
export function questionFromFields(fields: QuestionFields, lesson: Id): Question {
  if (fields.type === 'choice') return inFixedOrder(choiceFromFields(fields, lesson))
  return textEntryFromFields(fields, lesson)
}

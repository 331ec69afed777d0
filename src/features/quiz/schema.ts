/** The authors' syntax of `quiz.yaml`: a list of questions. Runs at build only. */
import { z } from 'astro/zod'
import type { QuestionFields } from './types/fields.ts'
import { type AnyQuestion, questionTypeOf, questionTypes } from './types/index.ts'

const [first, ...others] = questionTypes

/** A whole quiz.yaml, with questions of any type. */
export const quizFields = z.array(
  z.discriminatedUnion('type', [first.fields, ...others.map(({ fields }) => fields)]),
)

/**
 * The model's question, its parts in the order in which every output shows them.
 * @throws when the fields did not come out of `quizFields`
 */
export function questionFromFields(fields: QuestionFields): AnyQuestion {
  const type = questionTypeOf(fields.type)
  if (!type) throw new Error(`There is no question type "${fields.type}".`)
  const question = type.fromFields(fields)
  return type.arrange?.(question) ?? question
}

export { placementFromFields } from './types/fields.ts'

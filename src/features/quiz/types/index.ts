/** Every question type, for the build only. Adding one: docs/how-to/question-type.md. */
import type { Question } from '../model.ts'
import { choiceType } from './choice/definition.ts'
import { extendedTextType } from './extended-text/definition.ts'
import { gapMatchType } from './gap-match/definition.ts'
import { hotspotType } from './hotspot/definition.ts'
import { inlineChoiceType } from './inline-choice/definition.ts'
import { matchType } from './match/definition.ts'
import { orderType } from './order/definition.ts'
import type { QuestionType } from './question-type.ts'
import { textEntryType } from './text-entry/definition.ts'

const listed = [
  choiceType,
  textEntryType,
  orderType,
  matchType,
  gapMatchType,
  inlineChoiceType,
  extendedTextType,
  hotspotType,
] as const

/** What tells any type from another. */
export type AnyShape = ShapeOf<(typeof listed)[number]>

/** A question of any type; its `type` tells which. */
export type AnyQuestion = Question<AnyShape>

/** The types, in the order in which messages name them. */
export const questionTypes: readonly [QuestionType<AnyShape>, ...QuestionType<AnyShape>[]] = listed

/** The type with a name that an author wrote; undefined when there is none. */
export function questionTypeOf(name: unknown): QuestionType<AnyShape> | undefined {
  return questionTypes.find(({ type }) => type === name)
}

type ShapeOf<Type> = Type extends QuestionType<infer T, infer _> ? T : never

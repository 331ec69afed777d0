/** How an answer to a question is saved: one key for each question, so that a broken value costs one answer. */
import {
  array,
  type GenericSchema,
  literal,
  maxLength,
  object,
  optional,
  pipe,
  string,
  variant,
} from 'valibot'
import { count, id, item, points, stamp } from '../../storage/item-schema.ts'
import { defineSaved, type SavedFormat } from '../../storage/saved-format.ts'
import { mergeAnswers, untouched } from './answer.ts'
import type { Answer, Responses, Type } from './model.ts'

/** An answer of any type. */
export type AnyAnswer = { [T in Type]: Answer<T> }[Type]

/** Longer than anything a person types into a short field, short enough not to fill the storage. */
const MAX_TEXT = 20_000

const responses: { [T in Type]: GenericSchema<Responses[T], Responses[T]> } = {
  choice: pipe(array(id), maxLength(50)),
  'text-entry': pipe(string(), maxLength(MAX_TEXT)),
}

const choice = answerSchema('choice')
const textEntry = answerSchema('text-entry')

/** The format of each type, for the question's own store. */
export const savedAnswers: { [T in Type]: SavedFormat<Answer<T>> } = {
  choice: answerFormat('choice', choice),
  'text-entry': answerFormat('text-entry', textEntry),
}

/** The format of any answer, for the progress file, which does not know the questions. */
export const saved = defineSaved<AnyAnswer>({
  ...savedAnswers.choice,
  empty: () => untouched('choice'),
  versions: { 1: variant('type', [choice, textEntry]) },
  schema: typed<AnyAnswer>(variant('type', [choice, textEntry])),
  merge: mergeAny,
})

function answerFormat<T extends Type>(type: T, schema: GenericSchema): SavedFormat<Answer<T>> {
  return defineSaved<Answer<T>>({
    feature: 'quiz',
    version: 1,
    versions: { 1: schema },
    migrations: {},
    empty: () => untouched(type),
    merge: mergeAnswers,
    schema: typed<Answer<T>>(schema),
  })
}

function answerSchema<T extends Type>(type: T) {
  const response = responses[type]
  const attempt = object({ at: stamp, response, earned: points, possible: points, keyPrint: string() })
  return object({
    type: literal(type),
    draft: optional(item(response)),
    first: optional(attempt),
    last: optional(attempt),
    tries: count,
    cleared: optional(stamp),
    shown: optional(stamp),
  })
}

/** valibot types an optional field as possibly undefined; parsing never adds such a field. */
function typed<A>(schema: GenericSchema): GenericSchema<unknown, A> {
  return schema as GenericSchema<unknown, A>
}

function mergeAny(a: AnyAnswer, b: AnyAnswer): AnyAnswer {
  if (a.type === 'choice' && b.type === 'choice') return mergeAnswers(a, b)
  if (a.type === 'text-entry' && b.type === 'text-entry') return mergeAnswers(a, b)
  // Only an author's change of type leads here: what has been worked on most is kept.
  return a.tries > b.tries || (a.tries === b.tries && JSON.stringify(a) >= JSON.stringify(b)) ? a : b
}

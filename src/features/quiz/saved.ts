/** How an answer to a question is saved: one key for each question, so that a broken value costs one answer. */
import {
  decimal,
  either,
  exactly,
  fields,
  id,
  integer,
  item,
  list,
  orElse,
  type Reader,
  stamp,
  text,
} from '../../storage/reader.ts'
import { defineSaved, type SavedFormat } from '../../storage/saved-format.ts'
import { mergeAnswers, untouched } from './answer.ts'
import type { Answer, Responses, Type } from './model.ts'

/** An answer of any type. */
export type AnyAnswer = { [T in Type]: Answer<T> }[Type]

/** Longer than anything a person types into a short field, short enough not to fill the storage. */
const MAX_TEXT = 20_000
const MAX_COUNT = 1e6

const responses: { [T in Type]: Reader<Responses[T]> } = {
  choice: list(id, 50),
  'text-entry': text(MAX_TEXT),
}

/** The format of each type, for the question's own store. */
export const savedAnswers: { [T in Type]: SavedFormat<Answer<T>> } = {
  choice: answerFormat('choice'),
  'text-entry': answerFormat('text-entry'),
}

/** The format of any answer, for the progress file, which does not know the questions. */
export const saved: SavedFormat<AnyAnswer> = defineSaved<AnyAnswer>({
  ...savedAnswers.choice,
  read: either(savedAnswers.choice.read, savedAnswers['text-entry'].read),
  merge: mergeAny,
})

function answerFormat<T extends Type>(type: T): SavedFormat<Answer<T>> {
  const response: Reader<Responses[T]> = responses[type]
  const attempt = fields({
    at: stamp,
    response,
    earned: decimal(MAX_COUNT),
    possible: decimal(MAX_COUNT),
    keyPrint: text(20),
  })
  return defineSaved<Answer<T>>({
    feature: 'quiz',
    version: 1,
    read: fields(
      { type: exactly(type), tries: orElse(integer(MAX_COUNT), 0) },
      { draft: item(response), first: attempt, last: attempt, cleared: stamp, shown: stamp },
    ),
    older: {},
    migrations: {},
    empty: () => untouched(type),
    merge: mergeAnswers,
  })
}

function mergeAny(a: AnyAnswer, b: AnyAnswer): AnyAnswer {
  if (a.type === 'choice' && b.type === 'choice') return mergeAnswers(a, b)
  if (a.type === 'text-entry' && b.type === 'text-entry') return mergeAnswers(a, b)
  // Only an author's change of type leads here: what has been worked on most is kept.
  return a.tries > b.tries || (a.tries === b.tries && JSON.stringify(a) >= JSON.stringify(b)) ? a : b
}

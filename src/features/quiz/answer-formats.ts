/**
 * How an answer to a question is saved: one key for each question, so that a broken value costs one answer. Apart
 * from `saved.ts`, which only the progress file needs.
 */
import {
  decimal,
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

/** More than the storage holds: what it took can always be read back. */
const MAX_TEXT = 6_000_000
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

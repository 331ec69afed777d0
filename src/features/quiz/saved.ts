/**
 * How an answer to a question is saved, whatever the type: one key for each question, so that a broken value costs
 * one answer. The shapes of responses can be told apart without knowing the question.
 */
import {
  decimal,
  fields,
  id,
  integer,
  item,
  list,
  orElse,
  type Reader,
  record,
  stamp,
  text,
} from '../../storage/reader.ts'
import { defineSaved } from '../../storage/saved-format.ts'
import { mergeAnswers, untouched } from './answer.ts'
import type { Answer, Response } from './model.ts'

/** More than the storage holds: what it took can always be read back. */
const MAX_TEXT = 6_000_000
const MAX_COUNT = 1e6

const typed = text(MAX_TEXT)
const ids = list(id, 50)
const idsById = record(id)
const textWithIds = fields({ text: typed, checked: ids })

// A text with ids comes before ids by id, whose reader would take its parts for damaged entries.
const response: Reader<Response> = (value) =>
  typed(value) ?? ids(value) ?? textWithIds(value) ?? idsById(value)

const attempt = fields({
  at: stamp,
  response,
  earned: decimal(MAX_COUNT),
  possible: decimal(MAX_COUNT),
  keyPrint: text(20),
})

/** The answer to one question. */
export const saved = defineSaved<Answer>({
  feature: 'quiz',
  version: 1,
  read: fields(
    { type: id, tries: orElse(integer(MAX_COUNT), 0) },
    { draft: item(response), first: attempt, last: attempt, cleared: stamp, shown: stamp },
  ),
  older: {},
  migrations: {},
  // Without a type it yields to any other copy: nothing kept may outweigh something kept.
  empty: () => untouched(''),
  merge: mergeAnswers,
})

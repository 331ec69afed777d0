/** The saved format of any answer, for the progress file, which does not know the questions. */
import { either } from '../../storage/reader.ts'
import { defineSaved, type SavedFormat } from '../../storage/saved-format.ts'
import { mergeAnswers } from './answer.ts'
import { savedAnswers } from './answer-formats.ts'
import type { Answer, Type } from './model.ts'

/** An answer of any type. */
export type AnyAnswer = { [T in Type]: Answer<T> }[Type]

/** Reads and merges an answer of whatever type it says it is. */
export const saved: SavedFormat<AnyAnswer> = defineSaved<AnyAnswer>({
  ...savedAnswers.choice,
  read: either(savedAnswers.choice.read, savedAnswers['text-entry'].read),
  merge: mergeAny,
})

function mergeAny(a: AnyAnswer, b: AnyAnswer): AnyAnswer {
  if (a.type === 'choice' && b.type === 'choice') return mergeAnswers(a, b)
  if (a.type === 'text-entry' && b.type === 'text-entry') return mergeAnswers(a, b)
  // Only an author's change of type leads here: what has been worked on most is kept.
  return a.tries > b.tries || (a.tries === b.tries && JSON.stringify(a) >= JSON.stringify(b)) ? a : b
}

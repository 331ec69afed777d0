/** Every question type and its rules. Adding one: docs/how-to/question-type.md. */
import type { Rules, Type } from '../model.ts'
import { choice } from './choice/score.ts'
import { textEntry } from './text-entry/score.ts'

/** The rules of each type. */
export const types: { [T in Type]: Rules<T> } = {
  choice,
  'text-entry': textEntry,
}

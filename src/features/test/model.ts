/**
 * What a test is: parallel forms of choice items, of which a person answers one before the course and another after
 * it. An item is right or wrong, 1 or 0.
 */
import type { Id } from '../quiz/model.ts'
import type { Choice } from '../quiz/types/choice/model.ts'

/** From easy to hard, as authors write it. */
export const DIFFICULTIES = ['mudah', 'sedang', 'sukar'] as const
/** How hard an item is. */
export type Difficulty = (typeof DIFFICULTIES)[number]

/** Items in a form: enough for every tenth of a score, few enough for half an hour. */
export const ITEMS_IN_FORM = 20
/** The letters of an item's choices, in the order in which the author writes them. */
export const LETTERS = ['a', 'b', 'c', 'd'] as const

/** One item. Its choices are in the author's order; exactly one is right. */
export interface TestItem {
  /** Permanent and unique in the course: saved answers hang on it. */
  id: Id
  /** The objective that the item tests, of any lesson. */
  objective: Id
  difficulty: Difficulty
  prompt: string
  choices: Choice[]
}

/** One form of a test. Its id is its address and part of the key under which answers are kept. */
export interface TestForm {
  id: Id
  title: string
  lead: string
  items: TestItem[]
}

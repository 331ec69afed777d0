/**
 * What the question types share in which something is put into its place: places, each with one right choice, and
 * choices that are used once. There may be more choices than places, never fewer.
 */
import type { Id } from '../model.ts'

/** A place to put a choice in. */
export interface Slot {
  id: Id
  /** Id of the choice that belongs here. */
  match: Id
  /** Why that choice belongs here. */
  feedback: string
}

/** Something to be put into a place. Its id is one letter, a–j, and is never shown. */
export interface Chip {
  id: Id
  text: string
}

/** The choice in each filled place, by the place's id: the response of these types. */
export type Placed = Record<Id, Id>

/** The parts of a question that decide its score. */
export interface Places {
  points: number
  slots: Slot[]
  choices: Chip[]
}

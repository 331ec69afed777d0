/** What a person does to a board, as one step that can be undone. Pure. */
import type { Content } from './model.ts'

/** Names of the steps, which the words of undo are keyed by; saved with the steps. */
export const STEP_NAMES = [
  'brief',
  'add-shot',
  'delete-shot',
  'duplicate-shot',
  'split-shot',
  'join-shots',
  'move-shot',
  'paste',
  'write',
  'seconds',
  'details',
  'draw',
  'erase',
  'mark',
  'photo',
  'paper',
  'panel',
  'merge',
  'rate',
  'comment',
  'ready',
] as const

export type StepName = (typeof STEP_NAMES)[number]

/** A step: `apply` returns the same content when there is nothing to do. */
export interface Command {
  name: StepName
  apply(content: Content): Content
  /** Steps with the same value that follow each other soon are undone together, such as the letters of one field. */
  join?: string
}

/** What a person does to a board, as one step that can be undone. Pure. */
import type { Content } from './model.ts'

/** Names of the steps, which the words of undo are keyed by. */
export type StepName =
  | 'brief'
  | 'add-shot'
  | 'delete-shot'
  | 'duplicate-shot'
  | 'split-shot'
  | 'join-shots'
  | 'move-shot'
  | 'paste'
  | 'write'
  | 'seconds'
  | 'details'
  | 'draw'
  | 'erase'
  | 'mark'
  | 'photo'
  | 'panel'

/** A step: `apply` returns the same content when there is nothing to do. */
export interface Command {
  name: StepName
  apply(content: Content): Content
  /** Steps with the same value that follow each other soon are undone together, such as the letters of one field. */
  join?: string
}

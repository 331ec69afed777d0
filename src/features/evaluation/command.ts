/** What a person does to an evaluation, as one step that can be taken back. Pure. */
import type { Content } from './model.ts'

/** Names of the steps, which the words of undo are keyed by; saved with the steps. */
export const STEP_NAMES = [
  'setup',
  'import',
  'add-post',
  'edit-post',
  'delete-post',
  'label-posts',
  'sample',
  'score',
  'rater',
  'agree',
  'recommend',
  'theme',
  'calendar',
] as const

export type StepName = (typeof STEP_NAMES)[number]

/** A step: `apply` returns the same content when there is nothing to do; what it leaves alone stays the very same value. */
export interface Command {
  name: StepName
  apply(content: Content): Content
  /** Steps with the same value that follow each other soon are undone together, such as the letters of one field. */
  join?: string
}

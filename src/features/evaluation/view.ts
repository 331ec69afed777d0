/** What every screen of an open evaluation gets. Types. */
import type { Locale } from '../../i18n/locales.ts'
import type { Person } from '../../storage/item.ts'
import type { Address, Screen } from './address.ts'
import type { Command } from './command.ts'
import type { EvaluationContent } from './content.ts'
import type { Content, Evaluation, Made, Theme } from './model.ts'

export interface EvaluationView {
  evaluation: Made
  content: Content
  library: EvaluationContent
  /** Whose scores are written here. */
  person: Person
  /** Runs a command; `told` says aloud what was done. */
  run(command: Command, told?: string): void
  /** Takes the last step back, and says so. */
  undo(): void
  /** Opens a screen of this evaluation; with `instead`, Back does not lead to where one is now. */
  show(screen: Screen, item?: Made, instead?: boolean): void
  address: Extract<Address, { evaluation: Made }>
  /** An id that no other device makes. */
  make(): Made
  /** Takes a colleague's copy in: of each thing the newest stays. */
  merge(copy: Evaluation): void
  outside: Outside
  locale: Locale
  /** Page key: the start of every element id. */
  page: string
}

/** What an evaluation needs of other features; the layout brings it. */
export interface Outside {
  /** Saves the evaluation as a file for a colleague. */
  saveFile(): void
  /** The same as files for share sheets. */
  files(): Promise<File[]>
  /**
   * Begins a storyboard with its brief filled in.
   * @returns its id, and the address that opens it; undefined where the course has no storyboard
   */
  startBoard(theme: Theme): Promise<{ board: Made; href: string } | undefined>
  /** The address that opens a storyboard; undefined where the course has none, or where the board is not on this device. */
  boardHref(board: Made): Promise<string | undefined>
}

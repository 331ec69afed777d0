/** What every part of an open board is given. */
import type { Locale } from '../../i18n/locales.ts'
import type { Address } from './address.ts'
import type { Command } from './command.ts'
import type { Library } from './library/library.ts'
import type { Content, Made } from './model.ts'

export interface BoardView {
  board: Made
  content: Content
  library: Library
  /** Letters for each second of the person's own voice. */
  rate: number
  /** Another tab works on the board. */
  readOnly: boolean
  /** Does a step, and says what was done. */
  run(command: Command, said?: string): void
  undo(): void
  redo(): void
  go(address: Address, instead?: boolean): void
  /** A new id of what is made here. */
  make(): Made
  /** Addresses of photos by id, as far as they are loaded. */
  photos: Record<Made, string>
  measureRate(): void
  /** The board as a file of its own: first as it is saved, then a twin that more share sheets take. */
  boardFiles(): Promise<File[]>
  locale: Locale
  /** Page key: the start of every element id. */
  page: string
}

/** What the parts of a shown deck need of each other. Pure types. */
import type { Command } from './keys.ts'
import type { View } from './position.ts'
import type { DeckState } from './state.ts'

/** When the block of a deck is planned, and how long it may take. */
export interface BlockTime {
  /** Minutes after midnight. */
  start: number
  end: number
  minutes: number
  /** When the facilitator began it, in milliseconds since 1970. */
  begun?: number | undefined
}

/** A deck that is shown. */
export interface Control {
  /** Lesson id or deck id. */
  deck: string
  root: HTMLElement
  slides: readonly HTMLElement[]
  view: View
  state(): DeckState
  run(command: Command): void
  /** Asks the other windows whether they are there. */
  ask(): void
  /** The time counts from now. */
  restart(): void
  /** When another window was last heard of, in milliseconds; 0 for never. */
  heardAt(): number
  /** Called after each change and four times a second. @returns stops it */
  onTick(listener: () => void): () => void
  /** The whole address of a page for a phone; undefined where this copy of the course has none. */
  addressOf(path: string): string | undefined
  /** Loads what tells the time of the block in the facilitator's plan; undefined for a deck that no plan has. */
  loadBlockTime(): Promise<(deck: string) => BlockTime | undefined>
}

/** What a page tells its deck of the rest of the course. */
export type Surroundings = Pick<Control, 'addressOf' | 'loadBlockTime'>

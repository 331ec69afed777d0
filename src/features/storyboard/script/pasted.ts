/** What a pasted text says, before it becomes shots of a board. Types only. */
import type { TermKind } from '../library/library.ts'
import type { Line } from '../model.ts'

/** One shot as the text has it; what the text does not say is '' or empty. */
export interface PastedShot {
  /** As stated, or the difference of two time codes. */
  seconds?: number
  visual: string
  /** What is spoken, without directions. */
  lines: Line[]
  onScreen: string[]
  /** Sound effects and music, parted by commas. */
  sound: string
  location: string
  /** What its heading calls it besides a number, such as HOOK. Stands in the notes too, as a shot has no place for it. */
  label?: string
  /** What columns of their own say about the camera, as written. */
  terms?: Partial<Record<TermKind, string>>
  props?: string
  people?: string
}

export interface PastedScript {
  title?: string
  shots: PastedShot[]
  /** Everything that has no place in a shot, in order; directions begin with the number of their shot. */
  notes: string[]
}

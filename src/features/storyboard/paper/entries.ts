/** Photos of sheets on their way into a board: what is known of each. Pure. */
import type { PhotoProblem } from '../photo/decode.ts'
import type { SmallPhoto } from '../photo/shrink.ts'
import type { SheetCode } from './marker.ts'

/** A panel that was cut out, with an address to show it by. */
export interface CutPanel {
  photo: SmallPhoto
  address: string
  blank: boolean
}

/** A sheet that was read. */
export interface CutSheet extends SheetCode {
  panels: CutPanel[]
  /** For each panel whether it is to come to the board. */
  taken: boolean[]
}

/** `unread`: no markers were found. `by-hand`: a person shows where the sheet lies, `sheets` are what was read before. */
export type EntryState =
  | { at: 'waiting' }
  | { at: 'reading' }
  | { at: 'refused'; problem: PhotoProblem }
  | { at: 'unread' }
  | { at: 'by-hand'; sheets: CutSheet[] }
  | { at: 'read'; sheets: CutSheet[] }

/** One photo. */
export interface Entry {
  /** Of the page, from 1. */
  key: number
  file: File
  state: EntryState
}

/** Entries with another state of one. */
export function withState(entries: readonly Entry[], key: number, state: EntryState): Entry[] {
  return entries.map((entry) => (entry.key === key ? { ...entry, state } : entry))
}

/** Entries with a change of one sheet. @param at of the sheet in its photo, from 0 */
export function withSheet(
  entries: readonly Entry[],
  key: number,
  at: number,
  change: (sheet: CutSheet) => CutSheet,
): Entry[] {
  return entries.map((entry) =>
    entry.key === key && entry.state.at === 'read'
      ? {
          ...entry,
          state: {
            at: 'read',
            sheets: entry.state.sheets.map((sheet, place) => (place === at ? change(sheet) : sheet)),
          },
        }
      : entry,
  )
}

/** Every sheet that was read. */
export function sheetsOf(entries: readonly Entry[]): CutSheet[] {
  return entries.flatMap(({ state }) => (state.at === 'read' ? state.sheets : []))
}

/** The number of the next sheet of which nobody knows it. */
export function nextNumber(entries: readonly Entry[], most: number): number {
  return Math.min(most, 1 + Math.max(0, ...sheetsOf(entries).map(({ number }) => number)))
}

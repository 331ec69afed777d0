/** What the page of storyboards shows, as its address says it. Pure. */
import type { Made } from './model.ts'

/** `shelf` is the list of boards; `desk` is where one panel is drawn. */
export type Address =
  | { view: 'shelf' }
  | { view: 'board' | 'brief' | 'print'; board: Made }
  | { view: 'shot'; board: Made; shot: Made }
  | { view: 'desk'; board: Made; shot: Made; panel: Made }

const NAMES = { brief: 'ringkasan', print: 'cetak' } as const
const FORM =
  /^#(\/(?:[^/#]+\/)+)?papan\/([0-9A-Z]{13})(?:\/(ringkasan|cetak|[0-9A-Z]{13}))?(?:\/([0-9A-Z]{13}))?$/

/**
 * Reads a hash such as `#papan/<board>/<shot>`, or `#/latihan/x/papan/<board>` in the single file.
 * @param page address of the page within the single file, such as `/latihan/x/`; undefined on a site
 */
export function addressOf(hash: string, page: string | undefined): Address {
  const [, path, board, second, panel] = FORM.exec(hash) ?? []
  if (path !== page || board === undefined) return { view: 'shelf' }
  if (second === undefined) return { view: 'board', board }
  if (second === NAMES.brief) return { view: 'brief', board }
  if (second === NAMES.print) return { view: 'print', board }
  return panel ? { view: 'desk', board, shot: second, panel } : { view: 'shot', board, shot: second }
}

/** The hash of an address; `page` as in `addressOf`. */
export function hashOf(address: Address, page: string | undefined): string {
  const start = `#${page ?? ''}`
  if (address.view === 'shelf') return start
  const board = `${start}papan/${address.board}`
  if (address.view === 'brief' || address.view === 'print') return `${board}/${NAMES[address.view]}`
  if (address.view === 'shot') return `${board}/${address.shot}`
  return address.view === 'desk' ? `${board}/${address.shot}/${address.panel}` : board
}

/** What the page of storyboards shows, as its address says it. Pure. */
import type { Made } from './model.ts'

/** What is done with a whole board, on a screen of its own. */
export type Screen = 'brief' | 'print' | 'watch' | 'export' | 'review' | 'paper'

/** `shelf` is the list of boards; `desk` is where one panel is drawn. */
export type Address =
  | { view: 'shelf' }
  | { view: 'board' | Screen; board: Made }
  | { view: 'shot'; board: Made; shot: Made }
  | { view: 'desk'; board: Made; shot: Made; panel: Made }

const NAMES: Record<Screen, string> = {
  brief: 'ringkasan',
  print: 'cetak',
  watch: 'tonton',
  export: 'ekspor',
  review: 'nilai',
  paper: 'kertas',
}
const SCREENS = new Map(Object.keys(NAMES).map((screen) => [NAMES[screen as Screen], screen as Screen]))
const FORM = /^#(\/(?:[^/#]+\/)+)?papan\/([0-9A-Z]{13})(?:\/([a-z]+|[0-9A-Z]{13}))?(?:\/([0-9A-Z]{13}))?$/

/**
 * Reads a hash such as `#papan/<board>/<shot>`, or `#/latihan/x/papan/<board>` in the single file.
 * @param page address of the page within the single file, such as `/latihan/x/`; undefined on a site
 */
export function addressOf(hash: string, page: string | undefined): Address {
  const [, path, board, second, panel] = FORM.exec(hash) ?? []
  if (path !== page || board === undefined) return { view: 'shelf' }
  if (second === undefined) return { view: 'board', board }
  const screen = SCREENS.get(second)
  if (screen) return { view: screen, board }
  if (/[a-z]/.test(second)) return { view: 'shelf' }
  return panel ? { view: 'desk', board, shot: second, panel } : { view: 'shot', board, shot: second }
}

/** The hash of an address; `page` as in `addressOf`. */
export function hashOf(address: Address, page: string | undefined): string {
  const start = `#${page ?? ''}`
  if (address.view === 'shelf') return start
  const board = `${start}papan/${address.board}`
  if (address.view === 'board') return board
  if (address.view === 'shot') return `${board}/${address.shot}`
  if (address.view === 'desk') return `${board}/${address.shot}/${address.panel}`
  return `${board}/${NAMES[address.view]}`
}

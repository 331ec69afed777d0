/** Where a deck stands, as the address says it: `#5/2` on a site, `#/pelajaran/x/tayangan/5/2` in the single file. Pure. */

/** What a window shows of a deck: the slides for the room, the presenter's view, or the notes alone. */
export type View = 'screen' | 'presenter' | 'notes'

export interface Position {
  /** Slide, from 1. */
  slide: number
  /** Steps of it that are shown. */
  step: number
  view: View
}

const NAMES: Record<View, string> = { screen: '', presenter: '/penyaji', notes: '/catatan' }
const FORM = /^#(\/(?:[^/#]+\/)+)?(\d{1,4})\/(\d{1,3})(?:\/(penyaji|catatan))?$/

/**
 * Reads a hash.
 * @param page address of the page within the single file, such as `/tayangan/pembukaan/`; undefined on a site
 * @returns undefined for a hash that names no position, or one on another page
 */
export function positionOf(hash: string, page: string | undefined): Position | undefined {
  const [, path, slide, step, name] = FORM.exec(hash) ?? []
  if (path !== page || slide === undefined) return undefined
  const view = name === 'penyaji' ? 'presenter' : name === 'catatan' ? 'notes' : 'screen'
  return { slide: Number(slide), step: Number(step), view }
}

/** The hash of a position; `page` as in `positionOf`. */
export function hashOf({ slide, step, view }: Position, page: string | undefined): string {
  return `#${page ?? ''}${slide}/${step}${NAMES[view]}`
}

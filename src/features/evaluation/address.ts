/** What the page of evaluations shows, as its address says it. Pure. */
import type { Made } from './model.ts'

/** The screens of one evaluation, by their names in addresses. */
const NAMES = {
  overview: 'ringkasan',
  setup: 'persiapan',
  posts: 'unggahan',
  import: 'impor',
  score: 'nilai',
  results: 'hasil',
  raters: 'penilai',
  recommendations: 'rekomendasi',
  themes: 'tema',
  calendar: 'kalender',
  report: 'laporan',
} as const

export type Screen = keyof typeof NAMES

/** `item` is the post, recommendation or theme that a screen is opened at. */
export type Address = { screen: 'shelf' } | { screen: Screen; evaluation: Made; item?: Made }

const SCREENS = new Map(Object.entries(NAMES).map(([screen, name]) => [name as string, screen as Screen]))
const FORM = /^#(\/(?:[^/#]+\/)+)?audit\/([0-9A-Z]{13})(?:\/([a-z]+))?(?:\/([0-9A-Z]{13}))?$/

/**
 * Reads a hash such as `#audit/<evaluation>/nilai/<post>`, or `#/latihan/x/audit/<evaluation>` in the single file.
 * @param page address of the page within the single file, such as `/latihan/x/`; undefined on a site
 */
export function addressOf(hash: string, page: string | undefined): Address {
  const [, path, evaluation, name, item] = FORM.exec(hash) ?? []
  if (path !== page || evaluation === undefined) return { screen: 'shelf' }
  const screen = name === undefined ? 'overview' : SCREENS.get(name)
  if (!screen) return { screen: 'shelf' }
  return { screen, evaluation, ...(item !== undefined && { item }) }
}

/** The hash of an address; `page` as in `addressOf`. */
export function hashOf(address: Address, page: string | undefined): string {
  const start = `#${page ?? ''}`
  if (address.screen === 'shelf') return start
  const screen = address.screen === 'overview' ? '' : `/${NAMES[address.screen]}`
  const item = address.item === undefined ? '' : `/${address.item}`
  return `${start}audit/${address.evaluation}${screen}${screen && item}`
}

/** What files that are made of a board are called. Pure. */
import { slugOf } from '../../../i18n/slug.ts'

/**
 * Name of a file: what it is, of which board, the day, such as `video-mitos-bunga-2026-11-30.mp4`. Only small letters of
 * ASCII, figures and hyphens, so that it survives every system, share sheet and archive.
 * @param what what the file holds, in plain letters; it comes first, so that no title makes a name that Windows keeps for itself
 * @param title of the board, as it was typed
 * @param now whose local day is named
 * @param ending without its dot
 * @param part number or letter of one of several, such as `03` or `2b`
 */
export function exportName(what: string, title: string, now: Date, ending: string, part?: string): string {
  const two = (value: number) => String(value).padStart(2, '0')
  const day = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
  return `${[what, slugOf(title), day, ...(part ? [part] : [])].join('-')}.${ending}`
}

/** Where a page of the course can be opened on a phone. */

/**
 * The whole address of a page.
 * @param path from the root of the site, such as `/latihan/rencana-aksi/`, or a whole address already
 * @returns undefined where this copy of the course has no address, as when it was opened from a file
 */
export function courseAddress(path: string): string | undefined {
  if (/^https?:/.test(path)) return path
  return location.protocol === 'file:' ? undefined : new URL(path, location.origin).href
}

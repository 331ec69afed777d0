/** Where a page of the course can be opened on a phone. */
import { DESK, keptOf } from '../../features/desk/model.ts'
import { openableAddress } from '../../features/desk/settings.ts'
import { planStore } from '../../features/desk/store.ts'

/**
 * The whole address of a page: below the address for participants that the desk knows, else below the one of this copy.
 * @param path from the root of the site, such as `/latihan/rencana-aksi/`, or a whole address already
 * @returns undefined where there is no address, as when the course was opened from a file
 */
export function courseAddress(path: string): string | undefined {
  if (/^https?:/.test(path)) return path
  const base = import.meta.env.BASE_URL
  const within = path.startsWith(base) ? path.slice(base.length) : path.replace(/^\//, '')
  const told = openableAddress(keptOf(planStore(DESK).get().settings, 'address') ?? '')
  if (told) return new URL(within, `${told.replace(/\/*$/, '')}/`).href
  return location.protocol === 'file:' ? undefined : new URL(path, location.origin).href
}

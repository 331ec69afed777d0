/** What the maker of the Pagefind index and its reader have to agree on. */

/** Folder of the index in the site. */
export const FOLDER = 'pagefind/'

/** File with all stems and the number of sections that have each. */
export const VOCABULARY = 'stems.json'

/** A stem as it stands in the index. Pagefind looks for beginnings; with an end of its own a stem is found whole. */
export function asToken(stem: string): string {
  return `${stem}z`
}

/** What the hash of the single file's address names. Pure. */

/** A page by its address on the site, such as `/pelajaran/x/`, and an element in it. */
export interface Route {
  page: string
  element?: string | undefined
}

/**
 * Reads `#/pelajaran/x/`, `#/pelajaran/x/#element`, `#element`, the place of a deck, `#/pelajaran/x/tayangan/5/2`, and an
 * open board or evaluation, `#/latihan/x/papan/…`.
 * @param pageOf the page an element stands in; undefined when there is no such page or element
 * @returns undefined when the hash names nothing that is there
 */
export function routeOf(
  hash: string,
  pages: Iterable<string>,
  pageOf: (element: string) => string | undefined,
): Route | undefined {
  const name = decoded(hash.replace(/^#/, ''))
  if (!name.startsWith('/')) {
    const page = name === '' ? undefined : pageOf(name)
    return page === undefined ? undefined : { page, element: name }
  }
  const [address = '', element] = name.split('#')
  const known = [...pages]
  // A deck, a board and an evaluation read their place from the address by themselves.
  const page = known.includes(address)
    ? address
    : address.replace(/\d+\/\d+(\/[a-z]+)?$/, '').replace(/^(.*\/)(?:papan|audit)\/.+$/, '$1')
  if (!known.includes(page)) return undefined
  return element && pageOf(element) === page ? { page, element } : { page }
}

/**
 * The hash for an address of the site that a script made, such as `/kursus/kemajuan/`; undefined for any other.
 * @param base the site's base, such as `/kursus/`
 */
export function hashFor(href: string, base: string, pages: Iterable<string>): string | undefined {
  if (!href.startsWith(base)) return undefined
  const [page = '', element] = `/${href.slice(base.length)}`.split('#')
  if (![...pages].includes(page)) return undefined
  return element ? `#${element}` : `#${page}`
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

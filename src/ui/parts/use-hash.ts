import { useEffect, useLayoutEffect, useState } from 'preact/hooks'

/** Where a page with several views is, and how to go on. Each view is a page of its own to the Back button. */
export interface Way<A> {
  address: A
  /** With `instead`, Back does not lead to where one is now. */
  go(address: A, instead?: boolean): void
}

/** How the address of a view is read from a hash, and written. Pure. */
export interface Hashes<A> {
  /** @param page address of the page within the single file, such as `/latihan/x/`; undefined on a site */
  addressOf(hash: string, page: string | undefined): A
  hashOf(address: A, page: string | undefined): string
}

/**
 * Follows the hash of the page.
 * @param start what is shown until the page is alive
 * @param root finds the page that the element stands in: in the single file its address comes before that of the view
 */
export function useHash<A>(
  { addressOf, hashOf }: Hashes<A>,
  start: A,
  root: { current: HTMLElement | null },
): Way<A> {
  const [page, setPage] = useState<string>()
  useLayoutEffect(() => setPage(root.current?.closest<HTMLElement>('[data-page]')?.dataset.page), [])
  const [address, setAddress] = useState(start)
  useEffect(() => {
    const follow = () => setAddress(addressOf(location.hash, page))
    follow()
    const listeners = new AbortController()
    addEventListener('popstate', follow, listeners)
    addEventListener('hashchange', follow, listeners)
    return () => listeners.abort()
  }, [page])
  return {
    address,
    go(next, instead = false) {
      const hash = hashOf(next, page)
      if (instead) history.replaceState(history.state, '', hash)
      else history.pushState(null, '', hash)
      setAddress(next)
      scrollTo(0, 0)
    },
  }
}

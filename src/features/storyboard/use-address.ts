import { useEffect, useState } from 'preact/hooks'
import { type Address, addressOf, hashOf } from './address.ts'

/** Where the page is, and how to go on. Each view is a page of its own to the Back button. */
export interface Way {
  address: Address
  /** With `instead`, Back does not lead to where one is now. */
  go(address: Address, instead?: boolean): void
}

/**
 * Follows the address of the page.
 * @param page as in `addressOf`
 */
export function useAddress(page: string | undefined): Way {
  const [address, setAddress] = useState<Address>({ view: 'shelf' })
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

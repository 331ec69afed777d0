import { useEffect, useState } from 'preact/hooks'
import { pageVault } from '../../storage/page-vault.ts'
import { keptIn, nothingKept, type ReadKept } from './kept.ts'

/**
 * What `summarise` makes of the things kept, read again when another tab wrote or the page comes back. Before the
 * script arrives, and on the server, nothing is kept.
 */
export function useKept<T>(summarise: (read: ReadKept) => T): T {
  const [summary, setSummary] = useState(() => summarise(nothingKept))
  useEffect(() => {
    const read = () => {
      const fresh = summarise(keptIn(pageVault))
      setSummary(() => fresh)
    }
    read()
    addEventListener('storage', read)
    addEventListener('pageshow', read)
    return () => {
      removeEventListener('storage', read)
      removeEventListener('pageshow', read)
    }
  }, [])
  return summary
}

import { useCallback, useEffect, useState } from 'preact/hooks'
import { fromKey } from '../../storage/keys.ts'
import { pageVault } from '../../storage/page-vault.ts'

/**
 * What this person made, read again when another tab wrote or the page comes back. None on the server and before the page is
 * alive.
 * @param readAll reads the list; always the same function
 * @param features of the saved formats that it reads
 * @returns the list, and what to call after a change on this page
 */
export function useKeptList<T>(readAll: () => T[], features: readonly string[]): [T[], () => void] {
  const [list, setList] = useState<T[]>([])
  const read = useCallback(() => setList(readAll()), [])
  useEffect(() => {
    let waiting = 0
    const readSoon = (key: string) => {
      if (!features.includes(fromKey(key)?.feature ?? '')) return
      // Many keys may be written at once, and nobody sees a page in the background.
      cancelAnimationFrame(waiting)
      waiting = requestAnimationFrame(read)
    }
    read()
    const stop = pageVault.onAnyForeign(readSoon)
    addEventListener('pageshow', read)
    return () => {
      cancelAnimationFrame(waiting)
      stop()
      removeEventListener('pageshow', read)
    }
  }, [read])
  return [list, read]
}

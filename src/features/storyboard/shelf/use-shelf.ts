import { useCallback, useEffect, useState } from 'preact/hooks'
import { fromKey } from '../../../storage/keys.ts'
import { pageVault } from '../../../storage/page-vault.ts'
import { boardsOnShelf } from './boards.ts'
import type { BoardCard } from './cards.ts'

/**
 * The boards of this person, read again when another tab wrote or the page comes back. None on the server and before
 * the page is alive.
 * @returns the cards, and what to call after a change on this page
 */
export function useShelf(): [BoardCard[], () => void] {
  const [cards, setCards] = useState<BoardCard[]>([])
  const read = useCallback(() => setCards(boardsOnShelf()), [])
  useEffect(() => {
    let waiting = 0
    const readSoon = (key: string) => {
      if (!/^(board|panel)$/.test(fromKey(key)?.feature ?? '')) return
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
  return [cards, read]
}

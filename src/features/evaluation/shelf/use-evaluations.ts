import { useCallback, useEffect, useState } from 'preact/hooks'
import { fromKey } from '../../../storage/keys.ts'
import { pageVault } from '../../../storage/page-vault.ts'
import { type EvaluationCard, evaluationsKept } from './evaluations.ts'

/**
 * The evaluations of this person, read again when another tab wrote or the page comes back. None on the server and before
 * the page is alive.
 * @returns the cards, and what to call after a change on this page
 */
export function useEvaluations(): [EvaluationCard[], () => void] {
  const [cards, setCards] = useState<EvaluationCard[]>([])
  const read = useCallback(() => setCards(evaluationsKept()), [])
  useEffect(() => {
    let waiting = 0
    const readSoon = (key: string) => {
      if (fromKey(key)?.feature !== 'evaluation') return
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

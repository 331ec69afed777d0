import { useEffect, useState } from 'preact/hooks'
import { loadAgain } from './load-again.ts'

/** A part of the page that is loaded when it is needed. */
export interface Part<T> {
  value: T | undefined
  /** The signal was lost; `again` tries once more. */
  failed: boolean
  again(): void
}

/** Loads a part as long as `wanted` is true. What was loaded stays. */
export function usePart<T>(wanted: boolean, load: () => Promise<T>): Part<T> {
  const [value, setValue] = useState<T>()
  const [failed, setFailed] = useState(false)
  const [attempt, setAttempt] = useState(0)
  useEffect(() => {
    if (!wanted || value !== undefined) return
    let dropped = false
    setFailed(false)
    loadAgain(load).then(
      // The function form, lest a component be called.
      (loaded) => dropped || setValue(() => loaded),
      () => dropped || setFailed(true),
    )
    return () => {
      dropped = true
    }
  }, [wanted, attempt])
  return { value, failed, again: () => setAttempt((count) => count + 1) }
}

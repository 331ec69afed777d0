import { useEffect, useState } from 'preact/hooks'
import type { Result, SearchEngine } from './model.ts'

/** What the dialog shows for the text in its field. */
export type Search =
  | { status: 'empty' }
  | { status: 'loading' }
  | { status: 'failed' }
  | { status: 'done'; query: string; results: Result[] }

/** A pause in typing after which the search begins, in ms. */
const PAUSE = 120

/**
 * The results for a text, a moment after it was typed. Older ones stay until newer ones are there.
 * @returns what to show, and a way to try again after a failure
 */
export function useSearch(engine: SearchEngine, typed: string): [search: Search, again: () => void] {
  const [search, setSearch] = useState<Search>({ status: 'empty' })
  const [tries, setTries] = useState(0)
  const query = typed.trim()
  // `tries` asks for the same text once more.
  useEffect(() => {
    if (query === '') {
      setSearch({ status: 'empty' })
      return undefined
    }
    let isWanted = true
    const show = (found: Search) => {
      if (isWanted) setSearch(found)
    }
    setSearch((before) => (before.status === 'done' ? before : { status: 'loading' }))
    const timer = setTimeout(() => {
      engine.search(query).then(
        (results) => show({ status: 'done', query, results }),
        () => show({ status: 'failed' }),
      )
    }, PAUSE)
    return () => {
      isWanted = false
      clearTimeout(timer)
    }
  }, [engine, query, tries])
  return [search, () => setTries(tries + 1)]
}

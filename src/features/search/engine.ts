import type { Index, SearchEngine, SearchWords, Section } from './model.ts'
import { bestResults } from './rank.ts'
import { understand } from './understand.ts'

/**
 * A search over an index, whatever it is kept in: what a query means and what comes first is the same in all.
 * @param open gives the index; called once, and again after it failed
 * @param hrefOf where a link to a section leads
 */
export function searchEngine(
  open: () => Promise<Index>,
  words: SearchWords,
  hrefOf: (section: Section) => string,
): SearchEngine {
  let opened: Promise<Index> | undefined
  const index = () => {
    opened ??= open().catch((error: unknown) => {
      opened = undefined
      throw error
    })
    return opened
  }
  return {
    warmUp: async () => {
      await index()
    },
    search: async (query) => {
      const found = await index()
      return bestResults(understand(query, words, found.vocabulary), found, hrefOf)
    },
  }
}

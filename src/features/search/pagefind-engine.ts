/** Search in the site: Pagefind loads only the parts of the index that a query needs, and runs in a worker. */
import { searchEngine } from './engine.ts'
import type { Index, SearchEngine, SearchWords, Section } from './model.ts'
import { asToken, FOLDER, VOCABULARY } from './pagefind-format.ts'

/**
 * The engine of the hosted site.
 * @param base the address the site is served under, with a slash at both ends
 */
export function pagefindEngine(base: string, words: SearchWords): SearchEngine {
  return searchEngine(
    () => pagefindIndex(base),
    words,
    ({ page, id, title }) => {
      const address = base + page.slice(1)
      return title === '' ? address : `${address}#${id}`
    },
  )
}

/** What we use of pagefind.js. */
interface Pagefind {
  options(options: object): Promise<void>
  init(): Promise<void>
  search(term: string): Promise<{ results: Found[] } | null>
}

interface Found {
  id: string
  score: number
  data(): Promise<{ meta: Record<string, string> }>
}

async function pagefindIndex(base: string): Promise<Index> {
  const folder = base + FOLDER
  const [vocabulary, pagefind] = await Promise.all([vocabularyIn(folder), pagefindIn(folder)])
  const found = new Map<string, Found>()
  const known = new Map<string, Promise<Map<string, number>>>()
  const look = async (stem: string) => {
    const { results = [] } = (await pagefind.search(asToken(stem))) ?? {}
    for (const result of results) found.set(result.id, result)
    return new Map(results.filter(({ score }) => score > 0).map(({ id, score }) => [id, score]))
  }
  return {
    vocabulary,
    scores: (stem) => {
      const scores = known.get(stem) ?? look(stem)
      known.set(stem, scores)
      return scores
    },
    section: async (key) => {
      const data = await found.get(key)?.data()
      // Written by src/outputs/search, so it has this shape.
      return JSON.parse(data?.meta.section ?? '') as Section
    },
  }
}

async function pagefindIn(folder: string): Promise<Pagefind> {
  // The address is known when the page runs; the file is made after the pages are bundled.
  const pagefind: Pagefind = await import(/* @vite-ignore */ `${folder}pagefind.js`)
  // What is only shown is in the metadata, which Pagefind would search too.
  await pagefind.options({ ranking: { metaWeights: { section: 0 } } })
  await pagefind.init()
  return pagefind
}

async function vocabularyIn(folder: string): Promise<Map<string, number>> {
  const response = await fetch(folder + VOCABULARY)
  if (!response.ok) throw new Error(`${VOCABULARY} answered ${response.status}`)
  return new Map(Object.entries((await response.json()) as Record<string, number>))
}

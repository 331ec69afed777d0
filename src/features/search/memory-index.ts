import MiniSearch from 'minisearch'
import type { Index, Section } from './model.ts'
import { stemsOf } from './stem.ts'

/** What a word in a heading counts against one in the text. */
export const HEADING_COUNTS = { title: 3, pageTitle: 1.5 }

/** An index in memory, over sections that are all there. Keys are positions. */
export function memoryIndex(sections: readonly Section[]): Index {
  const mini = new MiniSearch<Section & { key: number }>({
    idField: 'key',
    fields: ['title', 'pageTitle', 'text'],
    tokenize: stemsOf,
    processTerm: (one) => one,
    searchOptions: { tokenize: (one) => [one], boost: HEADING_COUNTS },
  })
  // The beginning of a page has the page's heading for its own.
  mini.addAll(
    sections.map((section, key) => ({ ...section, title: section.title || section.pageTitle, key })),
  )
  return {
    vocabulary: vocabularyOf(sections),
    scores: async (one) =>
      new Map(mini.search(one).map(({ id, score }: { id: number; score: number }) => [String(id), score])),
    section: async (key) => {
      const section = sections[Number(key)]
      if (!section) throw new Error(`The index has no section ${key}`)
      return section
    },
  }
}

/** All stems of some sections, with the number of sections that have each. */
export function vocabularyOf(sections: readonly Section[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { title, pageTitle, text } of sections) {
    for (const one of new Set(stemsOf(`${pageTitle} ${title} ${text}`))) {
      counts.set(one, (counts.get(one) ?? 0) + 1)
    }
  }
  return counts
}

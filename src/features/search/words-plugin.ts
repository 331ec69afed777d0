/** Gives the browser content/search.yaml as a module, so that it comes with the search and with nothing else. */
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { parse } from 'yaml'
import type { SearchWords } from './model.ts'
import { searchFields } from './schema.ts'

const MODULE = 'virtual:search-words'
const RESOLVED = `\0${MODULE}`

/** Resolves `virtual:search-words`. @param file address of search.yaml; a course may have none */
export function searchWordsPlugin(file: URL): Plugin {
  const path = fileURLToPath(file)
  return {
    name: 'search-words',
    resolveId: (id) => (id === MODULE ? RESOLVED : undefined),
    load(id) {
      if (id !== RESOLVED) return undefined
      this.addWatchFile(path)
      return `export const searchWords = ${JSON.stringify(readWords(path))}`
    },
  }
}

function readWords(path: string): SearchWords {
  if (!existsSync(path)) return { examples: [], ignored: [], synonyms: [] }
  return searchFields.parse(parse(readFileSync(path, 'utf8')))
}

/** Gives the browser the posts of the practice account as a module, so that they come when somebody takes that account. */
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { parse } from 'yaml'
import type { PracticePost } from './content.ts'
import { practicePost } from './read-practice.ts'
import { practiceFields } from './schema.ts'

const MODULE = 'virtual:practice-posts'
const RESOLVED = `\0${MODULE}`

/** Resolves `virtual:practice-posts`. @param file address of practice.yaml; a course may have none */
export function practicePostsPlugin(file: URL): Plugin {
  const path = fileURLToPath(file)
  return {
    name: 'practice-posts',
    resolveId: (id) => (id === MODULE ? RESOLVED : undefined),
    load(id) {
      if (id !== RESOLVED) return undefined
      this.addWatchFile(path)
      return `export const practicePosts = ${JSON.stringify(readPosts(path))}`
    },
  }
}

function readPosts(path: string): PracticePost[] {
  if (!existsSync(path)) return []
  return practiceFields.parse(parse(readFileSync(path, 'utf8'))).posts.map(practicePost)
}

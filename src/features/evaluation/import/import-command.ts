/** Taking posts in, as one step that can be taken back. Pure. */
import type { Command } from '../command.ts'
import type { Made, Mapping, Post } from '../model.ts'
import { matchPosts } from './match.ts'
import type { ReadTable } from './reading.ts'

/**
 * All posts that were read, or, where something fails, none of them; and what the columns meant, for the next table.
 * @param make a new id
 */
export function importCommand(
  read: ReadTable,
  { print, mapping }: { print: string; mapping: Mapping },
  make: () => Made,
): Command {
  return {
    name: 'import',
    apply(content) {
      const matched = matchPosts(content.posts, postsOf(read), make)
      const isNew = matched.added + matched.updated > 0
      const isKnown = JSON.stringify(content.mappings[print]) === JSON.stringify(mapping)
      if (!isNew && isKnown) return content
      return {
        ...content,
        posts: isNew ? matched.posts : content.posts,
        mappings: isKnown ? content.mappings : { ...content.mappings, [print]: mapping },
      }
    },
  }
}

/** The posts that were read, without what was said of their rows. */
export function postsOf({ posts }: ReadTable): Post[] {
  return posts.map(({ post }) => post)
}

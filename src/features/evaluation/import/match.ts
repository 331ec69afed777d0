/** Posts of a table beside those that are there: what is new, what is the same post with newer numbers. Pure. */
import type { Made, Post } from '../model.ts'
import { isSame } from '../same.ts'

export interface Matched {
  /** All posts, old and new. */
  posts: Record<Made, Post>
  added: number
  updated: number
  /** Those that bring nothing new. */
  same: number
}

/**
 * Puts posts that were read among those that are there. A post is the same by its id on the platform, else by its address, else
 * by day and words. Then the numbers of the table win, and what a person has typed stays.
 * @param make a new id
 */
export function matchPosts(
  here: Readonly<Record<Made, Post>>,
  read: readonly Post[],
  make: () => Made,
): Matched {
  const known = new Map<string, Made>()
  for (const [id, post] of Object.entries(here)) {
    for (const key of keysOf(post)) if (!known.has(key)) known.set(key, id)
  }
  const posts: Record<Made, Post> = { ...here }
  const counts = { added: 0, updated: 0, same: 0 }
  const taken = new Set<Made>()
  for (const post of read) {
    const id =
      known.size === 0
        ? undefined
        : keysOf(post)
            .map((key) => known.get(key))
            .find((found) => found !== undefined && !taken.has(found))
    const before = id === undefined ? undefined : here[id]
    // Two ids of the platform are two posts, whatever else they share.
    const isOther =
      before?.platformId !== undefined &&
      post.platformId !== undefined &&
      before.platformId !== post.platformId
    if (id === undefined || before === undefined || isOther) {
      posts[make()] = post
      counts.added += 1
      continue
    }
    taken.add(id)
    const after = updated(before, post)
    const isKnown = isSame(after, before)
    counts[isKnown ? 'same' : 'updated'] += 1
    if (!isKnown) posts[id] = after
  }
  return { posts, ...counts }
}

function updated(before: Post, read: Post): Post {
  const { publishedAt } = read
  // A table that knows only the day does not take the hour away.
  const isVaguer = publishedAt !== undefined && before.publishedAt?.startsWith(`${publishedAt}T`) === true
  return {
    ...read,
    ...before,
    ...(publishedAt !== undefined && !isVaguer && { publishedAt }),
    text: before.text || read.text,
    measures: { ...before.measures, ...read.measures },
  }
}

/** What a post is known by, the surest first. */
function keysOf({ platformId, link, publishedAt, title, text }: Post): string[] {
  const words = (title || text).trim().toLowerCase()
  return [
    ...(platformId === undefined ? [] : [`id ${platformId}`]),
    ...(link === undefined ? [] : [`link ${plainLink(link)} ${words}`]),
    ...(words === '' || publishedAt === undefined ? [] : [`words ${publishedAt.slice(0, 10)} ${words}`]),
  ]
}

/** An address without what differs between two ways of copying it. */
function plainLink(link: string): string {
  return link
    .replace(/^https?:\/\/(?:www\.|m\.)?/i, '')
    .replace(/[?#].*$/, (rest) => (/[?&](?:v|story_fbid|id)=/.test(rest) ? rest : ''))
    .replace(/\/+$/, '')
}

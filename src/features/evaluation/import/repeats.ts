/** Rows that stand twice in a table. Pure. */
import type { Post } from '../model.ts'

/** Remembers the posts that were read, and tells which row a post repeats. The first stays. */
export class Repeats {
  private readonly ids = new Map<string, number>()
  private readonly links = new Map<string, number>()
  private readonly contents = new Map<string, number>()

  /** The row that this post repeats; otherwise it is remembered under its own row. */
  seen(post: Post, row: number): number | undefined {
    const told = [post.publishedAt, post.title, post.text, post.channel]
    const byLink = post.link === undefined ? undefined : JSON.stringify([post.link, ...told])
    const byContent = JSON.stringify([post.measures, ...told])
    const earlier =
      post.platformId === undefined
        ? ((byLink !== undefined ? this.links.get(byLink) : undefined) ?? this.contents.get(byContent))
        : this.ids.get(post.platformId)
    if (earlier !== undefined) return earlier
    if (post.platformId !== undefined) this.ids.set(post.platformId, row)
    if (byLink !== undefined) this.links.set(byLink, row)
    this.contents.set(byContent, row)
    return undefined
  }
}

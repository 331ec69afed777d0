/** What is done with posts, as steps that can be taken back. Pure. */
import type { Command } from '../command.ts'
import type { Id, Made, Measure, Post } from '../model.ts'

/** A post with nothing in it yet. */
export function emptyPost(): Post {
  return { text: '', measures: {} }
}

/**
 * Changes one thing of a post; one that is not there yet is added with it.
 * @param field what is changed, so that its letters are one step
 */
export function editPost(id: Made, field: string, isNew: boolean, change: (post: Post) => Post): Command {
  return {
    name: isNew ? 'add-post' : 'edit-post',
    join: `post/${id}/${field}`,
    apply(content) {
      const before = content.posts[id] ?? emptyPost()
      const after = change(before)
      if (after === before) return content
      return { ...content, posts: { ...content.posts, [id]: after } }
    },
  }
}

/** A post with another number; undefined makes it unknown. */
export function withMeasure(post: Post, measure: Measure, value: number | undefined): Post {
  const { [measure]: _, ...rest } = post.measures
  return { ...post, measures: value === undefined ? rest : { ...rest, [measure]: value } }
}

/** A post with another text in one of its fields; an empty one is left out. */
export function withField(
  post: Post,
  field: 'title' | 'seen' | 'link' | 'publishedAt' | 'channel' | 'format' | 'pillar',
  value: string,
): Post {
  const { [field]: _, ...rest } = post
  return value === '' ? rest : { ...rest, [field]: value }
}

/** A post with other waiting times, in minutes. */
export function withWaits(post: Post, waits: readonly number[]): Post {
  const { waits: _, ...rest } = post
  return waits.length === 0 ? rest : { ...rest, waits: [...waits] }
}

/** Takes posts away. Their scores stay, and count again when the posts come back. */
export function deletePosts(ids: readonly Made[]): Command {
  return {
    name: 'delete-post',
    apply(content) {
      const gone = new Set(ids.filter((id) => Object.hasOwn(content.posts, id)))
      if (gone.size === 0) return content
      const left = Object.entries(content.posts).filter(([id]) => !gone.has(id))
      return { ...content, posts: Object.fromEntries(left) }
    },
  }
}

/** Gives several posts one label; '' takes theirs away. */
export function labelPosts(ids: readonly Made[], label: 'pillar' | 'format', value: Id | ''): Command {
  return {
    name: 'label-posts',
    apply(content) {
      const posts = { ...content.posts }
      let isChanged = false
      for (const id of ids) {
        const post = posts[id]
        if (!post || (post[label] ?? '') === value) continue
        posts[id] = withField(post, label, value)
        isChanged = true
      }
      return isChanged ? { ...content, posts } : content
    },
  }
}

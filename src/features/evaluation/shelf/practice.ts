/** The practice account: its posts come when they are needed. */
import type { PracticePost } from '../content.ts'
import type { Made, Post } from '../model.ts'
import { practiceId } from '../practice-id.ts'

/** Fetches the posts of the practice account. */
export async function fetchPractice(): Promise<PracticePost[]> {
  return (await import('virtual:practice-posts')).practicePosts
}

/** The posts under the ids that they have on every device, so that two raters speak of the same. */
export function practiceStart(posts: PracticePost[]): Record<Made, Post> {
  return Object.fromEntries(posts.map((post) => [practiceId(post.platformId), post]))
}

/** The practice account: its posts come when they are needed. */
import type { PracticePost } from '../content.ts'

/** Fetches the posts of the practice account. */
export async function fetchPractice(): Promise<PracticePost[]> {
  return (await import('virtual:practice-posts')).practicePosts
}

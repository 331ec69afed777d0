import type { EvaluationView } from '../view.ts'
import { EmptyPosts } from './EmptyPosts.tsx'
import { PostForm } from './PostForm.tsx'
import { PostList } from './PostList.tsx'

/** All posts of an evaluation, or the one that the address names. */
export function PostsScreen({ view }: { view: EvaluationView }) {
  const { item } = view.address
  if (item !== undefined) return <PostForm key={item} view={view} id={item} />
  return Object.keys(view.content.posts).length > 0 ? <PostList view={view} /> : <EmptyPosts view={view} />
}

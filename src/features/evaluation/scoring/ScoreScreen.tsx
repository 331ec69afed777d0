import type { EvaluationView } from '../view.ts'
import { SampleList } from './SampleList.tsx'
import { ScorePost } from './ScorePost.tsx'
import { postsToScore } from './state.ts'
import { scoringWords } from './words.ts'

/** The sample as a list, or one of its posts to be scored. */
export function ScoreScreen({ view }: { view: EvaluationView }) {
  const { content, address, locale } = view
  const words = scoringWords(locale)
  const posts = postsToScore(content)
  const { item } = address
  if (!content.sample) {
    return (
      <div class="score-empty">
        <p>{words.noSample}</p>
        <button type="button" class="button primary" onClick={() => view.show('setup')}>
          {words.toSample}
        </button>
      </div>
    )
  }
  if (item === undefined) return <SampleList view={view} posts={posts} />
  const post = content.posts[item]
  if (!posts.includes(item) || !post) {
    return (
      <div class="score-empty">
        <p>{words.gone}</p>
        <button type="button" class="button primary" onClick={() => view.show('score', undefined, true)}>
          {words.toList}
        </button>
      </div>
    )
  }
  return <ScorePost key={item} view={view} posts={posts} id={item} post={post} />
}

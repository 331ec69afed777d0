import { useEffect, useRef } from 'preact/hooks'
import { elementId } from '../../../i18n/routes.ts'
import { SamplePart } from '../setup/SamplePart.tsx'
import type { EvaluationView } from '../view.ts'
import { SampleList } from './SampleList.tsx'
import { ScorePost } from './ScorePost.tsx'
import { postsToScore } from './state.ts'
import { scoringWords } from './words.ts'

/** The sample as a list, or one of its posts to be scored. */
export function ScoreScreen({ view }: { view: EvaluationView }) {
  const { content, address, locale, page } = view
  const words = scoringWords(locale)
  const posts = postsToScore(content)
  const { item } = address
  const hasSample = content.sample !== undefined
  const wasWithout = useRef(!hasSample)
  // The button that drew the sample is gone: who used the keyboard goes on from the top.
  useEffect(() => {
    if (hasSample && wasWithout.current) {
      document.getElementById(elementId(page, 'audit-title'))?.focus({ preventScroll: true })
      scrollTo(0, 0)
    }
    wasWithout.current = !hasSample
  }, [hasSample])
  if (!hasSample) {
    return (
      <div class="setup">
        <SamplePart view={view} />
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

/** What is said of a sample: how many of each group, and what could not be taken. Pure. */
import { type Content, type SampleSizes, sampledPosts } from '../model.ts'
import { drawSample } from '../sample/draw.ts'
import { type Pool, poolOf } from '../sample/pool.ts'

export interface SampleTold {
  taken: SampleSizes
  pool: Pool
  /** See `Draw`. */
  undated: number
  withoutRate: number
  /** The same draw would take other posts today. */
  isChanged: boolean
}

/** What is to be told of the kept sample; undefined where none was drawn. */
export function sampleTold({
  sample,
  posts,
  setup,
}: Pick<Content, 'sample' | 'posts' | 'setup'>): SampleTold | undefined {
  if (!sample) return undefined
  const pool = poolOf(posts, setup)
  const again = drawSample(pool.posts, { ...sample, followers: setup.followers })
  return {
    taken: {
      newest: sample.newest.length,
      best: sample.best.length,
      drawn: sample.drawn.length,
    },
    pool,
    undated: again.undated,
    withoutRate: again.withoutRate,
    isChanged: sampledPosts(again.sample).join() !== sampledPosts(sample).join(),
  }
}

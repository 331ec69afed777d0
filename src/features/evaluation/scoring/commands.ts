/** What is done while scoring. Pure. */
import type { Command } from '../command.ts'
import type { Score } from '../model.ts'

/** Gives a score, or takes it back. @param key see `scoreKey`; @param join as in Command */
export function giveScore(key: string, score: Score | undefined, join?: string): Command {
  return {
    name: 'score',
    ...(join !== undefined && { join }),
    apply(content) {
      if (score) return { ...content, scores: { ...content.scores, [key]: score } }
      if (!Object.hasOwn(content.scores, key)) return content
      const { [key]: _, ...rest } = content.scores
      return { ...content, scores: rest }
    },
  }
}

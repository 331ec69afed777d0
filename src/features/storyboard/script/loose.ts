/** Words under headings that nothing calls seen or said. Pure. */
import { startsLikePicture } from './camera.ts'
import type { Draft } from './draft.ts'
import { isSentence } from './prose.ts'

/**
 * Decides for all shots of a script at once. Where most have several such texts, the first is seen and the others are
 * said; where they have one, it is said if most are sentences and none begins as pictures do.
 */
export function settleLoose(drafts: readonly Draft[]): void {
  const open = drafts.filter(({ loose }) => loose.length > 0)
  const several = open.filter(({ loose }) => loose.length > 1).length
  const firsts = open.map(({ loose }) => loose[0] ?? '')
  const isSaid =
    !firsts.some((text) => startsLikePicture(text)) && firsts.filter(isSentence).length * 2 > firsts.length
  for (const draft of open) {
    const [first = '', ...others] = draft.loose
    const seen = several * 2 > open.length ? [first] : isSaid ? [] : draft.loose
    const said = several * 2 > open.length ? others : isSaid ? draft.loose : []
    draft.visual.push(...seen)
    draft.said.push(...said.map((text) => ({ speaker: '', text })))
    draft.loose = []
  }
}

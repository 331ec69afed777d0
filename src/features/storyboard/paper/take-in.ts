/** Panels of paper come to a board, as one step. Pure. */
import type { Command } from '../command.ts'
import { addShotAfter } from '../commands/shots.ts'
import { type Content, type Made, SHOT_SECONDS } from '../model.ts'
import { emptyPanel, isBlank, type Panel } from '../panel/model.ts'
import { type Incoming, MOST_PANELS, panelsAt } from './placing.ts'

/**
 * Gives shots the pictures that were drawn on paper. Where the board has too few shots, empty ones are added at its end up to
 * the last picture, so that each stands in its place.
 * @param shots ids for the shots that are added; with too few of them nothing is done
 */
export function takeIn(incoming: readonly Incoming[], shots: readonly Made[]): Command {
  return {
    name: 'paper',
    apply(content) {
      const coming = incoming.filter(({ treatment }) => treatment !== 'skip')
      const last = coming.reduce((most, { place }) => Math.max(most, place), -1)
      const needed = Math.max(0, last + 1 - content.order.length)
      const extended = shots
        .slice(0, needed)
        .reduce((now, id) => addShotAfter(undefined, id, SHOT_SECONDS.usual).apply(now), content)
      if (extended.order.length <= last) return content
      return coming.reduce(withPicture, extended)
    },
  }
}

function withPicture(content: Content, { place, treatment, ratio, photo, panel }: Incoming): Content {
  const id = content.order[place]
  const shot = id === undefined ? undefined : content.shots[id]
  if (id === undefined || !shot) return content
  const ids = panelsAt(content, place)
  const drawn = ids.find((known) => !isBlank(content.panels[known] ?? emptyPanel(ratio)))
  const target = drawn === undefined ? ids[0] : treatment === 'replace' ? drawn : undefined
  const picture = (alt: string): Panel => ({ ...emptyPanel(ratio), photo, alt })
  if (target !== undefined) {
    // What is seen was told in words before it was drawn.
    const alt = content.panels[target]?.alt ?? ''
    return { ...content, panels: { ...content.panels, [target]: picture(alt) } }
  }
  if (ids.length >= MOST_PANELS) return content
  return {
    ...content,
    shots: { ...content.shots, [id]: { ...shot, panels: [...ids, panel] } },
    panels: { ...content.panels, [panel]: picture('') },
  }
}

/** How shots stand in the order of a board. Pure. */

import { type Content, MAX_SHOTS, type Made, type Shot } from '../model.ts'
import { isBlank, type Panel } from '../panel/model.ts'

/** A shot that is there and has a place in the order. */
export function shotIn({ order, shots }: Content, id: Made): Shot | undefined {
  return Object.hasOwn(shots, id) && order.includes(id) ? shots[id] : undefined
}

/** A panel that is there. */
export function panelIn({ panels }: Content, id: Made): Panel | undefined {
  return Object.hasOwn(panels, id) ? panels[id] : undefined
}

/**
 * A content with more shots after one of its own, or at the end where none is named; undefined when there is no such
 * shot, not one new id for each shot, or no room for all.
 */
export function withShots(
  content: Content,
  after: Made | undefined,
  ids: readonly Made[],
  added: readonly Shot[],
): Content | undefined {
  const { order, shots } = content
  const at = after === undefined ? order.length : order.indexOf(after) + 1
  const areNew =
    new Set(ids).size === added.length && ids.every((id) => !Object.hasOwn(shots, id) && !order.includes(id))
  if ((after !== undefined && at === 0) || ids.length !== added.length || !areNew) return undefined
  if (order.length + added.length > MAX_SHOTS) return undefined
  const named = Object.fromEntries(added.map((shot, index) => [ids[index] ?? '', shot]))
  return {
    ...content,
    order: [...order.slice(0, at), ...ids, ...order.slice(at)],
    shots: { ...shots, ...named },
  }
}

/** A content with another value of one shot. */
export function withShot(content: Content, id: Made, shot: Shot): Content {
  return { ...content, shots: { ...content.shots, [id]: shot } }
}

/** Panels without those that no shot has any longer. */
export function withoutPanels(content: Content, gone: readonly Made[]): Content {
  const used = new Set(Object.values(content.shots).flatMap(({ panels }) => panels))
  const removed = new Set(gone.filter((id) => !used.has(id)))
  if (removed.size === 0) return content
  const panels = Object.fromEntries(Object.entries(content.panels).filter(([id]) => !removed.has(id)))
  return { ...content, panels }
}

/** Whether a shot has nothing in it but a time, a status and empty panels. */
export function isBlankShot(shot: Shot, content: Content): boolean {
  const { visual, lines, onScreen, sound, music, location, props, people, facts, panels } = shot
  const texts = [
    visual,
    sound,
    location,
    props,
    ...lines.map(({ text }) => text),
    ...onScreen.map(({ text }) => text),
  ]
  const isDrawn = panels.some((id) => {
    const panel = panelIn(content, id)
    return panel !== undefined && (!isBlank(panel) || panel.alt.trim() !== '')
  })
  return (
    texts.every((text) => text.trim() === '') &&
    !music &&
    people.length === 0 &&
    facts.length === 0 &&
    !isDrawn
  )
}

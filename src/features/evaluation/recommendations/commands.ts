/** What is done to recommendations, each as a step that can be taken back. Pure. */
import type { Command } from '../command.ts'
import type { Made, Recommendation } from '../model.ts'
import { orderOf } from '../worth/order.ts'

/** A recommendation that nobody has written in. The middle of each scale is for a person to change. */
export function emptyRecommendation(): Recommendation {
  return {
    action: '',
    owner: '',
    deadline: '',
    success: '',
    severity: 2,
    reach: 1,
    effort: 'M',
    before: '',
    after: '',
    evidence: [],
  }
}

/** Adds recommendations in their order. */
export function addRecommendations(added: readonly (readonly [Made, Recommendation])[]): Command {
  return {
    name: 'recommend',
    apply: (content) =>
      added.length === 0
        ? content
        : { ...content, recommendations: { ...content.recommendations, ...Object.fromEntries(added) } },
  }
}

/** Changes fields of one; letters that follow each other are one step. */
export function changeRecommendation(id: Made, change: Partial<Recommendation>): Command {
  return {
    name: 'recommend',
    join: `${id} ${Object.keys(change).join()}`,
    apply(content) {
      const before = content.recommendations[id]
      if (!before) return content
      return { ...content, recommendations: { ...content.recommendations, [id]: { ...before, ...change } } }
    },
  }
}

/** Removes one, also from the order. */
export function removeRecommendation(id: Made): Command {
  return {
    name: 'recommend',
    apply(content) {
      const { [id]: removed, ...recommendations } = content.recommendations
      if (!removed) return content
      const order = content.order.includes(id) ? content.order.filter((other) => other !== id) : content.order
      return { ...content, recommendations, order }
    },
  }
}

/** Moves one up or down, which makes the order a person's own. @param by places, negative for up */
export function moveRecommendation(id: Made, by: number): Command {
  return {
    name: 'recommend',
    apply(content) {
      const order = orderOf(content)
      const from = order.indexOf(id)
      const to = from + by
      if (from < 0 || to < 0 || to >= order.length) return content
      order.splice(to, 0, ...order.splice(from, 1))
      return { ...content, order }
    },
  }
}

/** Gives up the own order: by worth again. */
export function orderByWorth(): Command {
  return {
    name: 'recommend',
    apply: (content) => (content.order.length === 0 ? content : { ...content, order: [] }),
  }
}

/** Which scene leads where: what playing, drawing and checking a case share. Pure. */
import type { Case, Id } from './model.ts'

/** By scene, the scenes that its choices lead to, in the order of the choices. Targets that don't exist are left out. */
export type Graph = Map<Id, Id[]>

/** The graph of a case, its scenes in the author's order. */
export function graphOf({ scenes }: Case): Graph {
  const known = new Set(scenes.map(({ id }) => id))
  return new Map(
    scenes.map(({ id, choices }) => [id, choices.map(({ to }) => to).filter((to) => known.has(to))]),
  )
}

/** By scene, the fewest choices that lead there from `start`, nearest first; without the scenes never reached. */
export function distancesFrom(graph: Graph, start: Id): Map<Id, number> {
  const distances = new Map([[start, 0]])
  // A Map hands out what is added while it is walked through: this is the queue.
  for (const [scene, distance] of distances) {
    for (const to of graph.get(scene) ?? []) if (!distances.has(to)) distances.set(to, distance + 1)
  }
  return distances
}

/** Every scene from which one of `goals` can be reached, the goals included. */
export function leadingTo(graph: Graph, goals: Iterable<Id>): Set<Id> {
  const found = new Set(goals)
  for (const goal of found) {
    for (const [scene, targets] of graph) if (targets.includes(goal)) found.add(scene)
  }
  return found
}

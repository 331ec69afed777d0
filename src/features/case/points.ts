/**
 * Points of a case by quality. A choice counts once on a way, however often a loop leads past it: walking in
 * circles earns nothing. Pure.
 */
import { distancesFrom, graphOf } from './graph.ts'
import { type Case, type Choice, type Id, type Quality, type Scene, sceneOf } from './model.ts'

/** The fewest and the most points that a way from the first scene to an ending earns. */
export interface PointsRange {
  lowest: number
  highest: number
}

/** Points by quality for the choices made, in the order of the case's qualities; 0 where nothing was earned. */
export function pointsOf({ qualities }: Case, choices: Choice[]): Record<Id, number> {
  const counted = [...new Set(choices)]
  return byQuality(qualities, ({ id }) => counted.reduce((sum, choice) => sum + pointsFor(choice, id), 0))
}

/** By quality, how few and how many points are possible. */
export function pointsRange(scenario: Case): Record<Id, PointsRange> {
  return byQuality(scenario.qualities, ({ id }) => ({
    lowest: lowestFrom(scenario, id),
    highest: highestFrom(scenario, id),
  }))
}

/** The cheapest way to any ending, by relaxing until nothing gets cheaper. */
function lowestFrom({ scenes }: Case, quality: Id): number {
  const costs = new Map<Id, number>()
  for (const { id, ending } of scenes) if (ending) costs.set(id, 0)
  for (let changed = true; changed; ) {
    changed = false
    for (const { id, choices } of scenes) {
      const ways = choices.map((choice) => pointsFor(choice, quality) + (costs.get(choice.to) ?? Infinity))
      const cost = Math.min(costs.get(id) ?? Infinity, ...ways)
      if (cost < (costs.get(id) ?? Infinity)) {
        costs.set(id, cost)
        changed = true
      }
    }
  }
  return costs.get(scenes[0].id) ?? 0
}

/**
 * The richest way. Scenes that lead to each other are one loop: within it every choice can be taken before
 * leaving, and by leaving only one, for no way leads back.
 */
function highestFrom(scenario: Case, quality: Id): number {
  const graph = graphOf(scenario)
  const reached = new Map(scenario.scenes.map(({ id }) => [id, distancesFrom(graph, id)]))
  const best = new Map<Id, number>()
  return from(scenario.scenes[0])

  function from(scene: Scene): number {
    const known = best.get(scene.id)
    if (known !== undefined) return known
    const loop = scenario.scenes.filter(({ id }) => id === scene.id || connected(id, scene.id))
    const choices = loop.flatMap((one) => one.choices)
    const inside = choices.filter(({ to }) => loop.some(({ id }) => id === to))
    const ways = choices.flatMap((choice) => {
      const target = inside.includes(choice) ? undefined : sceneOf(scenario, choice.to)
      return target ? [pointsFor(choice, quality) + from(target)] : []
    })
    const total = inside.reduce((sum, choice) => sum + pointsFor(choice, quality), Math.max(0, ...ways))
    for (const { id } of loop) best.set(id, total)
    return total
  }

  function connected(a: Id, b: Id): boolean {
    return (reached.get(a)?.has(b) && reached.get(b)?.has(a)) === true
  }
}

function pointsFor({ points }: Choice, quality: Id): number {
  return Object.hasOwn(points, quality) ? (points[quality] ?? 0) : 0
}

function byQuality<T>(qualities: Quality[], value: (quality: Quality) => T): Record<Id, T> {
  return Object.fromEntries(qualities.map((quality) => [quality.id, value(quality)]))
}

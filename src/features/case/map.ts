/** The map of a case: its scenes in layers, for drawing where the ways lead. Pure and always the same. */
import { distancesFrom, graphOf } from './graph.ts'
import { type Case, type CaseState, type EndingKind, type Id, type Scene, sceneOf } from './model.ts'
import { positionIn } from './play.ts'

/** A scene on the map. */
export interface MapNode {
  scene: Id
  /** Left out for an ending not reached yet, so that the map gives nothing away. */
  title?: string
  /** Row, from 0: the fewest choices that lead there from the first scene. */
  rank: number
  /** Place within the row, from 0. */
  column: number
  /** Whether the player was ever there, on this way or an earlier one. */
  visited: boolean
  /** Whether the player is there now. */
  current: boolean
  /** Set for endings: how it turned out, or `hidden` until it was reached. */
  ending?: EndingKind | 'hidden'
}

/** A choice on the map. Several choices of one scene may lead to the same scene. */
export interface MapEdge {
  from: Id
  to: Id
  /** Id of the choice, unique within its scene. */
  choice: Id
  /** Whether it is part of the way being played. */
  taken: boolean
}

export interface CaseMap {
  /** By rank, then by column. */
  nodes: MapNode[]
  edges: MapEdge[]
  /** Number of rows. */
  ranks: number
  /** Number of places in the widest row. */
  columns: number
}

/**
 * Every scene once. Within a row they stand in the order in which the choices of the row above name them, so
 * that few lines cross. Scenes that no choice reaches form the last row.
 */
export function caseMap(scenario: Case, state: CaseState | undefined): CaseMap {
  const { steps, scene: current } = positionIn(scenario, state)
  const been = new Set([
    ...Object.keys(state?.visited ?? {}),
    ...steps.map(({ scene }) => scene.id),
    current.id,
  ])
  const rows = rowsOf(scenario)
  const nodes = rows.flatMap((row, rank) =>
    row.map(({ id, title, ending }, column): MapNode => {
      const visited = been.has(id)
      const hidden = ending !== undefined && !visited
      return {
        scene: id,
        ...(!hidden && { title }),
        rank,
        column,
        visited,
        current: id === current.id,
        ...(ending && { ending: hidden ? 'hidden' : ending.kind }),
      }
    }),
  )
  const placed = new Set(nodes.map(({ scene }) => scene))
  const edges = scenario.scenes.flatMap(({ id, choices }) =>
    choices
      .filter(({ to }) => placed.has(to))
      .map((choice): MapEdge => {
        const taken = steps.some((step) => step.scene.id === id && step.choice === choice)
        return { from: id, to: choice.to, choice: choice.id, taken }
      }),
  )
  return { nodes, edges, ranks: rows.length, columns: Math.max(...rows.map((row) => row.length)) }
}

function rowsOf(scenario: Case): Scene[][] {
  const distances = distancesFrom(graphOf(scenario), scenario.scenes[0].id)
  const rows: Scene[][] = []
  for (const [id, rank] of distances) {
    const scene = sceneOf(scenario, id)
    if (scene) rows[rank] = [...(rows[rank] ?? []), scene]
  }
  const rest = scenario.scenes.filter(({ id }) => !distances.has(id))
  return rest.length > 0 ? [...rows, rest] : rows
}

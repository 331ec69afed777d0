/** Where the map of a case stands on paper: boxes in rows, and the lines between them. Pure; lengths in pixels. */
import type { CaseMap, MapEdge, MapNode } from './map.ts'

/** Six places stand side by side on the narrowest phone. */
const PLACE = 48
const ROW = 68
/** Half the side of a box. */
export const HALF = 16

/** A scene with the middle of its box. */
export interface DrawnNode extends MapNode {
  x: number
  y: number
}

/** A line as the `d` of a path. */
export interface DrawnEdge {
  d: string
  taken: boolean
}

export interface MapDrawing {
  width: number
  height: number
  nodes: DrawnNode[]
  /** Each pair of scenes once; those of the way being played last, so that they lie above the others. */
  edges: DrawnEdge[]
}

/** The drawing of a map. A row with fewer scenes than the widest spreads them over the whole width. */
export function drawingOf({ nodes, edges, ranks, columns }: CaseMap): MapDrawing {
  const width = columns * PLACE
  const drawn = nodes.map((node): DrawnNode => {
    const inRow = nodes.filter(({ rank }) => rank === node.rank).length
    return { ...node, x: ((node.column + 0.5) * width) / inRow, y: (node.rank + 0.5) * ROW }
  })
  const places = new Map(drawn.map((node) => [node.scene, node]))
  const lines = pairsOf(edges).flatMap(({ from, to, taken }) => {
    const [start, end] = [places.get(from), places.get(to)]
    return start && end ? [{ d: lineBetween(start, end), taken }] : []
  })
  const byTaken = lines.sort((a, b) => Number(a.taken) - Number(b.taken))
  return { width, height: ranks * ROW, nodes: drawn, edges: byTaken }
}

/** Several choices may lead the same way: one line, taken when any of them was. */
function pairsOf(edges: MapEdge[]): MapEdge[] {
  const pairs = new Map<string, MapEdge>()
  for (const edge of edges) {
    const name = `${edge.from} ${edge.to}`
    const known = pairs.get(name)
    pairs.set(name, { ...edge, taken: edge.taken || known?.taken === true })
  }
  return [...pairs.values()]
}

/** Down from the lower side to the upper one; within a row in an arc below; back up beside the ways down. */
function lineBetween(from: DrawnNode, to: DrawnNode): string {
  if (to.rank === from.rank) {
    const y = from.y + HALF
    return `M${from.x} ${y}Q${(from.x + to.x) / 2} ${y + 1.75 * HALF} ${to.x} ${y}`
  }
  const up = to.rank < from.rank
  const shift = up ? HALF / 2 : 0
  const [start, end] = up ? [from.y - HALF, to.y + HALF] : [from.y + HALF, to.y - HALF]
  const middle = (start + end) / 2
  const [x1, x2] = [from.x + shift, to.x + shift]
  return `M${x1} ${start}C${x1} ${middle} ${x2} ${middle} ${x2} ${end}`
}

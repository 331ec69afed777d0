/** Where the parts of bars lie. Pure. */

/** A part of a bar, with the place it takes. */
export interface Segment {
  /** Position among the parts, by which its texture is chosen. */
  at: number
  value: number
  x: number
  width: number
}

/**
 * The parts of each bar, one behind the other; parts of nought take no room. All bars have the same scale: the longest one
 * fills the width.
 * @param width of the longest bar
 */
export function barSegments(rows: readonly (readonly number[])[], width: number): Segment[][] {
  const totals = rows.map((values) => values.reduce((sum, value) => sum + Math.max(value, 0), 0))
  const most = Math.max(...totals, 0)
  return rows.map((values) => {
    let x = 0
    return values.flatMap((value, at) => {
      if (!(value > 0) || most === 0) return []
      const segment = { at, value, x, width: (value / most) * width }
      x += segment.width
      return [segment]
    })
  })
}

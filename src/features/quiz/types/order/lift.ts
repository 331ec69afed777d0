/** Where a lifted row would land, and how the others make room for it. Pure: CSS pixels from the top of the page. */

/** Upper and lower edge of a row while nothing is lifted. */
export interface Row {
  top: number
  bottom: number
}

/** The place, from 0, that a row would take if it was let go at the height `y`. */
export function placeAt(rows: Row[], from: number, y: number): number {
  return rows.filter(({ top, bottom }, at) => at !== from && (top + bottom) / 2 < y).length
}

/**
 * How far each row stands from where it was.
 * @param from the lifted row @param to the place it would take @param travelled how far the pointer has moved;
 *   the row itself stays within the list
 */
export function offsets(rows: Row[], from: number, to: number, travelled: number): number[] {
  const [first, last, lifted] = [rows[0], rows.at(-1), rows[from]]
  if (!first || !last || !lifted) return []
  const gap = (rows[1]?.top ?? first.bottom) - first.bottom
  const room = lifted.bottom - lifted.top + gap
  return rows.map((_, at) => {
    if (at === from) {
      return Math.min(last.bottom - lifted.bottom, Math.max(first.top - lifted.top, travelled))
    }
    if (at > from && at <= to) return -room
    if (at < from && at >= to) return room
    return 0
  })
}

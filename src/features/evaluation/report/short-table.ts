/** Which tables stay whole. Pure. */

const ROWS = 12
const LETTERS = 1500

/** Whether a table is so short that it is not parted between two pages. */
export function isShortTable(rows: readonly (readonly string[])[]): boolean {
  const letters = rows.flat().reduce((sum, cell) => sum + cell.length, 0)
  return rows.length <= ROWS && letters <= LETTERS
}

/** Which row of a table names its columns. Pure. */

import type { TableRow } from './cells.ts'
import { isKnownName } from './column-names.ts'
import { readDate } from './dates.ts'
import { isUnknown, readNumber } from './numbers.ts'

export interface Header {
  /** Place of the row among the rows; -1 when the table has no header. */
  index: number
  names: string[]
  /** How many of the names are known. */
  known: number
}

/** A header stands near the top: above it are a title, the agency, the period. */
const LOOK = 40
const ANY_DAY = { today: '2099-12-31', zoneMinutes: 0 }

/**
 * The row with most known names. Where names stand in two rows, merged or below the name of a group, both are taken together.
 * Without two known names it is the first row with several texts, unless that row holds values.
 */
export function findHeader(rows: readonly TableRow[]): Header {
  let best: Header = { index: -1, names: [], known: 0 }
  let above: string[] | undefined
  rows.slice(0, LOOK).forEach(({ cells }, index) => {
    const names = cells.map(nameOf)
    const alone = { index, names, known: knownIn(names) }
    const both = above && joined(above, names)
    const together = both ? { index, names: both, known: knownIn(both) } : alone
    // Two rows that both are headers would only repeat each other.
    const candidate = together.known > alone.known && alone.known > 0 ? together : alone
    if (candidate.known > best.known) best = candidate
    above = names
  })
  if (best.known >= 2) return best
  const first = rows
    .slice(0, LOOK)
    .findIndex(({ cells }) => cells.filter(isFilled).length >= Math.min(2, widest(rows)))
  const cells = rows[first]?.cells ?? []
  if (first < 0) return { index: -1, names: [], known: 0 }
  if (best.known === 1 && best.index === first) return best
  if (cells.some(isValue)) return { index: first - 1, names: cells.map(() => ''), known: 0 }
  return { index: first, names: cells.map(nameOf), known: knownIn(cells.map(nameOf)) }
}

function nameOf(cell: string | number | undefined): string {
  return String(cell ?? '')
    .replace(/\s+/g, ' ')
    .trim()
}

function knownIn(names: readonly string[]): number {
  return new Set(
    names.filter((name) => name.length <= 80 && isKnownName(name)).map((name) => name.toLowerCase()),
  ).size
}

/** Each column with the name that is known, the lower one first. */
function joined(upper: readonly string[], lower: readonly string[]): string[] {
  const width = Math.max(upper.length, lower.length)
  return Array.from({ length: width }, (_, at) => {
    const [high = '', low = ''] = [upper[at], lower[at]]
    return low !== '' && (isKnownName(low) || !isKnownName(high)) ? low : high
  })
}

function isFilled(cell: string | number): boolean {
  return String(cell).trim() !== ''
}

/** Values are no names: numbers, days, addresses. */
function isValue(cell: string | number): boolean {
  if (!isFilled(cell) || isUnknown(cell)) return false
  if (typeof cell === 'number' || /^https?:\/\//i.test(cell.trim())) return true
  if (readNumber(cell, { whole: false }).status === 'number') return true
  const day = readDate(cell, ANY_DAY)
  return day !== undefined && day.status !== 'problem'
}

function widest(rows: readonly TableRow[]): number {
  return Math.max(1, ...rows.slice(0, LOOK).map(({ cells }) => cells.filter(isFilled).length))
}

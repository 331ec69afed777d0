/** Which rows a sheet shows that is printed empty, whatever is filled in. Pure. */
import type { GroupField, Id } from '../outline.ts'

export interface PaperRows {
  /** Rows that are there and don't belong on an empty sheet. */
  left: Id[]
  /** Rows that an empty sheet has besides those that are there, by their label. */
  added: (string | undefined)[]
}

/**
 * An empty sheet has the labelled starting rows, and as many rows as the author asks for. Rows that are there stand
 * for these as far as they go. @param rows the rows that are there, in order
 */
export function paperRowsOf({ start, paperRows }: GroupField, rows: Id[]): PaperRows {
  const labelled = start.filter(({ label }) => label !== undefined)
  const isLabelled = (row: Id) => labelled.some(({ id }) => id === row)
  const missing = labelled.filter(({ id }) => !rows.includes(id))
  const blank = Math.max(0, paperRows - labelled.length)
  const others = rows.filter((row) => !isLabelled(row))
  const unlabelled = Array.from({ length: Math.max(0, blank - others.length) }, () => undefined)
  return { left: others.slice(blank), added: [...missing.map(({ label }) => label), ...unlabelled] }
}

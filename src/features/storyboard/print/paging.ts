/** How what is higher or longer than its room is shared out: rows to pages, lines to texts, a long text to rows. Pure. */
import type { Part } from './sheets.ts'

/** A row of a sheet. */
export interface Measured {
  height: number
  /** Stands on the same page as the row after it, as a heading does. */
  keep?: boolean
}

/**
 * Which rows stand on which page: each row once, in order, unbroken. A row that is higher than a page has one to itself.
 * @param room height of a page, in the unit of the rows
 * @returns positions of rows, page by page; no page is empty
 */
export function pagesOf(rows: readonly Measured[], room: number): number[][] {
  const pages: number[][] = []
  let left = 0
  for (const run of runsKept(rows, room)) {
    const height = run.reduce((sum, at) => sum + (rows[at]?.height ?? 0), 0)
    const page = pages.at(-1)
    if (page && height <= left) {
      page.push(...run)
      left -= height
    } else {
      pages.push([...run])
      left = room - height
    }
  }
  return pages
}

/**
 * Shares the lines of a box among its texts: the short ones are whole, the long ones get the same.
 * @param wanted lines that each text would take
 * @param room lines that the box has
 * @returns lines of each text, at most as many as it wants; where there are more texts than lines, the last get none
 */
export function sharedLines(wanted: readonly number[], room: number): number[] {
  const given = wanted.map(() => 0)
  for (let left = Math.max(0, Math.floor(room)); left > 0; ) {
    const short = wanted.flatMap((lines, at) => (lines > (given[at] ?? 0) ? at : []))
    if (short.length === 0) break
    const each = Math.max(1, Math.floor(left / short.length))
    for (const at of short) {
      const more = Math.min(each, (wanted[at] ?? 0) - (given[at] ?? 0), left)
      given[at] = (given[at] ?? 0) + more
      left -= more
    }
  }
  return given
}

/**
 * Parts of about the same length out of a long text. It is cut after a space or a line break where there is one near,
 * and a part that is cut keeps its label in each piece.
 * @param pieces at least 1
 * @returns as many lists as `pieces`; put together again, their texts are the given ones
 */
export function piecesOf(parts: readonly Part[], pieces: number): Part[][] {
  const result: Part[][] = Array.from({ length: pieces }, () => [])
  let waiting = parts.reduce((sum, { text }) => sum + text.length, 0)
  let at = 0
  // What a cut between words leaves over is shared by the pieces that follow.
  let left = Math.ceil(waiting / pieces)
  for (const part of parts) {
    let rest = part.text
    while (at < pieces - 1 && rest.length > left) {
      const end = cutAt(rest, left)
      if (end > 0) result[at]?.push({ ...part, text: rest.slice(0, end) })
      rest = rest.slice(end)
      waiting -= end
      at += 1
      left = Math.ceil(waiting / (pieces - at))
    }
    if (rest !== '') result[at]?.push({ ...part, text: rest })
    waiting -= rest.length
    left -= rest.length
  }
  return result
}

/** Runs of rows that stay together, each ended by a row that is not kept with the next. */
function runsKept(rows: readonly Measured[], room: number): number[][] {
  const runs: number[][] = []
  let run: number[] = []
  rows.forEach(({ keep }, at) => {
    run.push(at)
    if (!keep || at === rows.length - 1) {
      runs.push(run)
      run = []
    }
  })
  // What cannot stay together is parted.
  return runs.flatMap((kept) => {
    const height = kept.reduce((sum, at) => sum + (rows[at]?.height ?? 0), 0)
    return height > room ? kept.map((at) => [at]) : [kept]
  })
}

/** Where to cut, at most at `most`: beside the last space of the last quarter, else not within a character. */
function cutAt(text: string, most: number): number {
  if (most < 1) return 0
  if (/\s/.test(text.charAt(most))) return most
  const space = Math.max(...[' ', '\n'].map((mark) => text.lastIndexOf(mark, most - 1))) + 1
  if (space > most * 0.75) return space
  return /[\uD800-\uDBFF]/.test(text.charAt(most - 1)) ? most - 1 : most
}

/** Lists and tables on a slide, as lines; offsets are into the file. */
import type { Use } from './mdx-uses.ts'
import type { Slide } from './slides.ts'

/** A list: the lines that stand in the same tag. */
export interface SlideList {
  start: number
  lines: number
}

/** A table without the line under its head. */
export interface SlideTable {
  start: number
  columns: number
  /** Rows below the head. */
  rows: number
  /** The first row with another number of cells than the head. */
  uneven?: { start: number; cells: number } | undefined
  /** False when the line `|---|---|` is missing, without which it is no table. */
  ruled: boolean
}

/** The lists of a slide; those in two columns are two. */
export function listsOn({ body, start, uses }: Slide): SlideList[] {
  const lists = new Map<Use | undefined, SlideList>()
  for (const { index } of body.matchAll(/^[^\S\n]*(?:[-*+]|\d+[.)])[^\S\n]+\S/gm)) {
    const at = start + index
    const around = uses.findLast(({ openEnd, closeStart }) => at >= openEnd && at < closeStart)
    const list = lists.get(around)
    if (list) list.lines += 1
    else lists.set(around, { start: at, lines: 1 })
  }
  return [...lists.values()]
}

/** The tables of a slide. */
export function tablesOn({ body, start }: Slide): SlideTable[] {
  return [...body.matchAll(/(?:^[^\S\n]*\|[^\n]*(?:\n|$))+/gm)].map(({ index, 0: text }) => {
    const lines = linesOf(text.trimEnd(), start + index)
    const [head, second, ...others] = lines
    const ruled = /^[\s|:-]*-[\s|:-]*$/.test(second?.text ?? '')
    const rows = ruled ? others : lines.slice(1)
    const columns = cellsIn(head?.text ?? '')
    const uneven = rows.find((row) => cellsIn(row.text) !== columns)
    return {
      start: start + index,
      columns,
      rows: rows.length,
      uneven: uneven && { start: uneven.start, cells: cellsIn(uneven.text) },
      ruled,
    }
  })
}

function linesOf(text: string, from: number): { text: string; start: number }[] {
  let at = from
  return text.split('\n').map((line) => {
    const start = at
    at += line.length + 1
    return { text: line, start }
  })
}

function cellsIn(row: string): number {
  return row
    .trim()
    .replace(/^\||(?<!\\)\|$/g, '')
    .split(/(?<!\\)\|/).length
}

/** How wide the columns of a table are. Pure; widths in twentieths of a point. */

/** More letters in a cell ask for no more room: the text then has several lines anyway. */
const MOST_LETTERS = 120
/** A longer word may be parted, lest it take the room of all other columns. */
const LONGEST_WORD = 22
/** Width of a letter as a part of its height, with some to spare for capitals. */
const LETTER = 0.6
/** At both sides of a cell, with its line. */
const AROUND = 180

/**
 * Widths that fill the table. No column is narrower than its longest word, as long as there is room; what is left is shared by
 * how much stands in the columns.
 * @param rows all cells, the head among them
 * @param all width of the table
 * @param size of letters, in half points
 */
export function columnWidths(rows: readonly (readonly string[])[], all: number, size: number): number[] {
  const letter = size * 10 * LETTER
  const count = Math.max(1, ...rows.map((cells) => cells.length))
  const columns = Array.from({ length: count }, (_, column) => rows.map((cells) => cells[column] ?? ''))
  const least = columns.map(
    (cells) => AROUND + letter * Math.min(LONGEST_WORD, longest(cells.flatMap(wordsOf))),
  )
  const wanted = columns.map((cells, column) =>
    Math.max(least[column] ?? 0, AROUND + letter * Math.min(MOST_LETTERS, longest(cells))),
  )
  const spare = all - sum(least)
  if (spare <= 0) return least.map((width) => Math.floor((width / sum(least)) * all))
  const more = wanted.map((width, column) => width - (least[column] ?? 0))
  const share = Math.min(1, spare / Math.max(1, sum(more)))
  const widths = least.map((width, column) => width + (more[column] ?? 0) * share)
  // Short cells leave room: all columns grow alike.
  return widths.map((width) => Math.floor((width / sum(widths)) * all))
}

/** The width that a text in one line needs. @param size of letters, in half points */
export function lineWidth(text: string, size: number): number {
  return Math.ceil(AROUND + text.length * size * 10 * LETTER)
}

function wordsOf(cell: string): string[] {
  return cell.split(/\s+/)
}

function longest(texts: string[]): number {
  return texts.reduce((most, text) => Math.max(most, text.length), 0)
}

function sum(widths: number[]): number {
  return widths.reduce((total, width) => total + width, 0)
}

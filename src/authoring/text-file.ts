/** A content file's text, with places computed from offsets. */
import type { Place } from './problem.ts'

/** The text of one file. */
export interface TextFile {
  /** Path as the editor knows it. */
  path: string
  text: string
  /** Line and column of an offset into `text`; offsets beyond the ends are moved to them. */
  placeAt(offset: number): Place
}

/** A text file whose lines are found once. */
export function textFile(path: string, text: string): TextFile {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return {
    path,
    text,
    placeAt(offset) {
      const within = Math.min(Math.max(offset, 0), text.length)
      const line = lineIndex(starts, within)
      return { file: path, line: line + 1, column: within - (starts[line] ?? 0) + 1 }
    },
  }
}

/** Index of the last line that starts at or before the offset. */
function lineIndex(starts: number[], offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

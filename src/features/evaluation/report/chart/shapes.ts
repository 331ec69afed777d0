/** A chart of levels as plain shapes, drawn the same on the page and as a picture in a file. Pure. */
import { shortened } from '../../post-name.ts'
import type { LevelChart } from '../blocks.ts'

export type Shape =
  | { kind: 'bar'; x: number; y: number; width: number; height: number }
  | { kind: 'line'; x: number; y: number; width: number }
  | { kind: 'text'; x: number; y: number; text: string; bold: boolean; end: boolean }

export interface Drawing {
  width: number
  height: number
  /** Height of letters. */
  letters: number
  shapes: Shape[]
}

const WIDTH = 720
const LETTERS = 14
const TITLE = 150
const NOTE = 160
const ROW = 36
const HEAD = 30
/** Room for the number beside a bar. */
const NUMBER = 26

/**
 * A row for each criterion, a column for each level: the length of a bar says how many posts, the number beside it too, so that
 * nothing depends on colour.
 */
export function shapesOf({ levels, rows }: LevelChart): Drawing {
  const column = (WIDTH - TITLE - NOTE) / Math.max(levels.length, 1)
  const most = Math.max(1, ...rows.flatMap(({ counts }) => counts))
  const left = (level: number) => TITLE + level * column
  const text = (x: number, y: number, words: string, bold = false, end = false): Shape => ({
    kind: 'text',
    x,
    y,
    text: words,
    bold,
    end,
  })
  return {
    width: WIDTH,
    height: HEAD + rows.length * ROW + 4,
    letters: LETTERS,
    shapes: [
      ...levels.map((name, level) => text(left(level), HEAD - 11, shortened(name, 12), true)),
      ...rows.flatMap(({ title, counts, note }, row): Shape[] => {
        const top = HEAD + row * ROW
        const base = top + ROW / 2 + LETTERS / 3
        return [
          { kind: 'line', x: 0, y: top, width: WIDTH },
          text(0, base, shortened(title, 20), true),
          ...counts.flatMap((count, level): Shape[] => {
            const length = (count / most) * (column - NUMBER - 8)
            const number = text(left(level) + length + (length > 0 ? 6 : 0), base, String(count))
            if (count === 0) return [number]
            return [{ kind: 'bar', x: left(level), y: top + 9, width: length, height: ROW - 18 }, number]
          }),
          text(WIDTH, base, note, false, true),
        ]
      }),
    ],
  }
}

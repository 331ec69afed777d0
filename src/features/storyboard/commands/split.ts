/** One shot becomes two or three where a person puts the caret or marks words. Pure. */
import type { Command } from '../command.ts'
import { emptyShot, type Line, type Made, SHOT_SECONDS, type Shot } from '../model.ts'
import { lettersOf, linesBetween } from '../script/cut.ts'
import { textOf } from '../script/lines.ts'
import { spread } from '../shelf/spread.ts'
import { shotIn, withShot, withShots } from './order.ts'

/**
 * A shot is cut at the caret: the words behind it become the next shot. Its time is shared out by letters; a part
 * without words takes the usual time, and the other keeps all of it. The picture stays with the first part.
 * @param at characters from the start of `textOf(lines)`
 */
export function splitShot(shot: Made, at: number, newId: Made): Command {
  return {
    name: 'split-shot',
    apply(content) {
      const whole = shotIn(content, shot)
      if (!whole || Number.isNaN(at)) return content
      const parts = [
        linesBetween(whole.lines, 0, at),
        linesBetween(whole.lines, at, Number.POSITIVE_INFINITY),
      ]
      const isWhole = parts.some((lines) => lines.length === 0)
      const times = isWhole ? undefined : timesOf(parts, whole.seconds)
      const [upper, lower] = parts.map((lines, index) => {
        return { lines, seconds: times?.[index] ?? (lines.length === 0 ? SHOT_SECONDS.usual : whole.seconds) }
      })
      const added = lower && withShots(content, shot, [newId], [partOf(whole, lower)])
      return added ? withShot(added, shot, { ...whole, ...upper }) : content
    },
  }
}

/**
 * Marked words become a shot of their own: what stands before them stays, what stands behind them becomes a third. A word
 * that is marked in part is marked. A part without words makes no shot, so the first part that has words stays the shot
 * it was. Nothing happens when no words or all of them are marked.
 * @param from characters from the start of `textOf(lines)`
 * @param ids of the second and the third shot
 */
export function markedShot(shot: Made, from: number, to: number, ids: readonly [Made, Made]): Command {
  return {
    name: 'split-shot',
    apply(content) {
      const whole = shotIn(content, shot)
      if (!whole || !(from < to)) return content
      const cuts = [0, ...wholeWords(textOf(whole.lines), from, to), Number.POSITIVE_INFINITY]
      const all = [0, 1, 2].map((at) => linesBetween(whole.lines, cuts[at] ?? 0, cuts[at + 1] ?? 0))
      const parts = all.filter((lines) => lines.length > 0)
      const [first, ...others] = parts
      if (!first || others.length === 0 || all[1]?.length === 0) return content
      const [time, ...times] = timesOf(parts, whole.seconds)
      const shots = others.map((lines, at) =>
        partOf(whole, { lines, seconds: times[at] ?? SHOT_SECONDS.min }),
      )
      const added = withShots(content, shot, ids.slice(0, shots.length), shots)
      return added
        ? withShot(added, shot, { ...whole, lines: first, seconds: time ?? whole.seconds })
        : content
    },
  }
}

/** A marked part of a text, widened to the ends of words. */
function wholeWords(text: string, from: number, to: number): [number, number] {
  let [start, end] = [Math.max(from, 0), Math.min(to, text.length)]
  while (start > 0 && isInWord(text, start)) start -= 1
  while (end < text.length && isInWord(text, end)) end += 1
  return [start, end]
}

function isInWord(text: string, at: number): boolean {
  return /\S/.test(text[at - 1] ?? ' ') && /\S/.test(text[at] ?? ' ')
}

/** The time of a shot shared out by letters, in half seconds. */
function timesOf(parts: readonly (readonly Line[])[], seconds: number): number[] {
  return spread(parts.map(lettersOf), seconds)
}

/** A new shot at the place where the one is that it was cut from. */
function partOf({ location }: Shot, part: Pick<Shot, 'lines' | 'seconds'>): Shot {
  return { ...emptyShot(), ...part, ...(part.lines.length > 0 && { location }) }
}

/**
 * What is said in a shot as one text to write in: a row for each spoken line, `RIAN: Bu, bunganya sudah saya bawa.` A
 * colon and a blank after a name say who speaks (see name.ts); without one it is the narrator. Pure.
 *
 * The rest is rare, and nothing is lost by it:
 * - a row that begins with two blanks belongs to the line above, which has a line break there;
 * - `: Poster: ayo datang` is said by the narrator, where `Poster: ayo datang` would be said by someone called Poster;
 * - `@kepala dinas: …` names a speaker whose name does not look like one.
 */
import type { Line } from '../model.ts'
import { isName } from './name.ts'

/** A line, with where its parts stand in the whole text. */
export interface Placed {
  line: Line
  /** Of each part of the line's text between line breaks: where its letters begin. */
  starts: number[]
}

/** The lines of a text. `textOf` gives the very same text back, letter by letter; '' has no lines. */
export function linesOf(text: string): Line[] {
  if (text === '') return []
  const lines: Line[] = []
  for (const row of text.split('\n')) {
    const last = lines.at(-1)
    if (last && row.startsWith(MORE)) last.text += `\n${row.slice(MORE.length)}`
    else lines.push(lineOf(row, last === undefined))
  }
  return lines
}

/**
 * Lines as one text; `linesOf` gives the same lines back. Only what no text can say is told differently: a single line
 * without words and speaker is no line, and a line break or a colon before a blank in a speaker's name is a blank.
 */
export function textOf(lines: readonly Line[]): string {
  return lines.map((line, at) => markOf(line, at === 0) + line.text.replaceAll('\n', `\n${MORE}`)).join('\n')
}

/** Lines with where they stand in `textOf(lines)`. */
export function placed(lines: readonly Line[]): Placed[] {
  let at = 0
  return lines.map((line, index) => {
    at += markOf(line, index === 0).length
    const starts = line.text.split('\n').map((part) => {
      const start = at
      at += part.length + 1 + MORE.length
      return start
    })
    at -= MORE.length
    return { line, starts }
  })
}

const MORE = '  '
const NARRATOR = ': '
const FORCED = /^@([^\n]+?): /
/** A name with the blank that some put before the colon. */
const NAMED = /^([^:\n]{1,31}): /

function lineOf(row: string, isFirst: boolean): Line {
  const name = NAMED.exec(row)?.[1]
  if (name !== undefined && isSpeaker(name)) return { speaker: name, text: row.slice(name.length + 2) }
  const forced = FORCED.exec(row)?.[1]
  if (forced !== undefined && !isSpeaker(forced))
    return { speaker: forced, text: row.slice(forced.length + 3) }
  return { speaker: '', text: isMarked(row, isFirst) ? row.slice(NARRATOR.length) : row }
}

/** What stands before the words of a line. */
function markOf({ speaker, text }: Line, isFirst: boolean): string {
  const name = speaker.replace(/\n|: /g, ' ')
  if (name !== '') return isSpeaker(name) ? `${name}: ` : `@${name}: `
  const row = text.slice(0, text.includes('\n') ? text.indexOf('\n') : undefined)
  return isMarked(NARRATOR + row, isFirst) ? NARRATOR : ''
}

function isSpeaker(name: string): boolean {
  return isName(name.endsWith(' ') ? name.slice(0, -1) : name)
}

/** Whether a row begins with the mark of the narrator, and needs it: without, it would be read as something else. */
function isMarked(row: string, isFirst: boolean): boolean {
  let rest = row
  while (rest.startsWith(NARRATOR)) rest = rest.slice(NARRATOR.length)
  if (rest === row) return false
  return (!isFirst && rest.startsWith(MORE)) || lineOf(rest, isFirst).speaker !== ''
}

/** The script of a board as a table, for spreadsheets and word processors; `readScript` reads it back. Pure. */
import type { Line, Shot } from '../model.ts'
import { isNothing } from './brackets.ts'
import { folded } from './fold.ts'
import { textOf } from './lines.ts'
import { unquoted } from './quotes.ts'
import { speechIn } from './speech.ts'

/**
 * A row for each shot below the names of the columns, with tabs between the cells; a cell with a tab, a line break or a
 * quotation mark stands in quotation marks, as spreadsheets copy it. There is a column of places where a shot has one.
 */
export function scriptText(shots: readonly Shot[]): string {
  const hasPlace = shots.some(({ location }) => location.trim() !== '')
  const head = ['Shot', 'Dtk', 'Visual', 'Audio', 'Teks layar', 'SFX', ...(hasPlace ? ['Lokasi'] : [])]
  const rows = shots.map((shot, at) => {
    const cells = [
      at + 1,
      secondsOf(shot),
      shot.visual,
      audioOf(shot.lines),
      onScreenOf(shot),
      certain(shot.sound),
    ]
    return [...cells, ...(hasPlace ? [certain(shot.location)] : [])]
  })
  return [head, ...rows].map((cells) => cells.map((cell) => cellOf(String(cell))).join('\t')).join('\n')
}

/** Numbers are written with a comma. */
function secondsOf({ seconds }: Shot): string {
  return String(seconds).replace('.', ',')
}

/** What is said, in the plainest way in which it reads the same: in quotation marks only where words look like signs. */
function audioOf(lines: readonly Line[]): string {
  const plain = lines
    .map(({ speaker, text }) => ({ speaker: folded(speaker).trim(), text: folded(text).trim() }))
    .filter(({ text }) => text !== '')
  const ways = [textOf(plain), ...['', '""', '“”', '«»'].map((marks) => rowsOf(plain, marks))]
  return ways.find((way) => isReadAs(way, plain)) ?? textOf(plain)
}

/** Lines in quotation marks, with the narrator marked where somebody else spoke before. */
function rowsOf(lines: readonly Line[], [open = '', close = '']: string): string {
  return lines
    .map(({ speaker, text }, at) => {
      const said = `${open}${text}${close}`
      if (speaker !== '') return textOf([{ speaker, text: said }]).replaceAll('\n  ', '\n')
      return lines[at - 1]?.speaker ? `: ${said}` : said
    })
    .join('\n')
}

function isReadAs(text: string, lines: readonly Line[]): boolean {
  const { lines: read, notes, sounds, onScreen } = speechIn(text, '', new Set())
  if (notes.length + sounds.length + onScreen.length > 0 || read.length !== lines.length) return false
  return read.every((line, at) => line.speaker === lines[at]?.speaker && line.text === lines[at]?.text)
}

/** Texts on the screen with an empty line between them. */
function onScreenOf({ onScreen }: Shot): string {
  return onScreen
    .map(({ text }) =>
      certain(
        folded(text)
          .trim()
          .replace(/\n{2,}/g, '\n'),
      ),
    )
    .filter((text) => text !== '')
    .join('\n\n')
}

/** A text in quotation marks where it would otherwise lose its own, or be taken for nothing. */
function certain(text: string): string {
  const words = text.trim()
  return unquoted(words) !== undefined || isNothing(words) ? `"${words}"` : words
}

function cellOf(text: string): string {
  // A spreadsheet reckons with what begins like a formula.
  const safe = /^'*[=+@-]/.test(text) ? `'${text}` : text
  return /[\t\n\r"]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** What is said in a cell or behind a label: who says it, and what there is only heard, read or done. Pure. */
import type { Line } from '../model.ts'
import { isManner, isSilence, isSound, withoutBrackets } from './brackets.ts'
import { labelIn } from './labelled.ts'
import { openQuotes, unquoted } from './quotes.ts'
import { spokenIn, turnsIn } from './speaker.ts'

export interface Speech {
  lines: Line[]
  sounds: string[]
  onScreen: string[]
  /** Directions, with who follows them. */
  notes: string[]
}

/**
 * Reads what is said. A row without a speaker goes on with the speaker of the row above; `: ` before it gives it back to
 * the narrator.
 * @param speaker who speaks where the text does not say so
 * @param byDash names after which a dash counts like a colon
 */
export function speechIn(text: string, speaker: string, byDash: ReadonlySet<string>): Speech {
  const speech: Speech = { lines: [], sounds: [], onScreen: [], notes: [] }
  const plain = text.trim()
  if (isSilence(plain)) {
    if (/\p{L}/u.test(plain)) speech.notes.push(plain)
    return speech
  }
  if (isOnlySound(plain)) {
    speech.sounds.push(plain)
    return speech
  }
  let current = { speaker, isOpen: false }
  for (const row of rowsOf(plain)) current = readRow(row, current, speech, byDash)
  // Brackets without any words beside them tell what is heard, not how something is said.
  if (speech.lines.length === 0 && speaker === '') {
    const heard = speech.notes.filter((note) => /^[([]/.test(note) && !isSilence(note) && !isManner(note))
    speech.notes = speech.notes.filter((note) => !heard.includes(note))
    speech.sounds.push(...heard.map((note) => note.slice(1, -1).trim()))
  }
  return speech
}

/** Rows that a quotation goes on over are put together. */
const LONGEST_QUOTATION = 50

interface Current {
  speaker: string
  /** The last line is not at its end, so that a row that begins small goes on with it. */
  isOpen: boolean
}

function readRow(row: string, current: Current, speech: Speech, byDash: ReadonlySet<string>): Current {
  const label = labelIn(row)
  if (label?.field === 'sound' || label?.field === 'onScreen') {
    const heard = !isSilence(label.text) && label.text
    if (heard) speech[label.field === 'sound' ? 'sounds' : 'onScreen'].push(unquoted(heard) ?? heard)
    return current
  }
  const isNarrator = row.startsWith(': ')
  let speaker = label?.field === 'audio' ? (label.speaker ?? '') : isNarrator ? '' : current.speaker
  let isOpen = current.isOpen && label?.field !== 'audio' && !isNarrator
  const text = label?.field === 'audio' ? label.text : isNarrator ? row.slice(2) : row
  for (const turn of isNarrator ? [text] : turnsOf(text, byDash)) {
    const spoken = unquoted(turn) === undefined && !isNarrator ? spokenIn(turn, byDash) : undefined
    if (spoken) speaker = spoken.speaker
    const said = wordsOf(spoken?.text ?? turn)
    const directions = spoken?.direction ? [spoken.direction, ...said.directions] : said.directions
    for (const direction of directions) {
      const aside = labelIn(direction.slice(1, -1).trim())
      if (aside?.field === 'sound') speech.sounds.push(aside.text)
      else if (aside?.field === 'onScreen') speech.onScreen.push(aside.text)
      else speech.notes.push(speaker ? `${speaker} ${direction}` : direction)
    }
    speech.sounds.push(...said.sounds)
    if (said.text === '') continue
    const last = speech.lines.at(-1)
    const goesOn = isOpen && last && !spoken && !said.isQuoted && /^\p{Ll}/u.test(said.text)
    if (goesOn) last.text += ` ${said.text}`
    else speech.lines.push({ speaker, text: said.text })
    isOpen = !said.isQuoted && !/[.!?…]["”’)]*$/.test(said.text)
  }
  return { speaker, isOpen }
}

/** Turns of speech, of which none begins within quotation marks around all that is said. */
function turnsOf(text: string, byDash: ReadonlySet<string>): string[] {
  const said = spokenIn(text, byDash)?.text ?? text
  return unquoted(said) === undefined ? turnsIn(text) : [text]
}

/** Words without the quotation marks around them and without what nobody says. */
function wordsOf(text: string) {
  const inner = unquoted(text)
  if (inner !== undefined) return { ...withoutBrackets(inner, true), isQuoted: true }
  const said = withoutBrackets(text)
  const words = unquoted(said.text)
  return { ...said, text: words ?? said.text, isQuoted: words !== undefined }
}

function isOnlySound(text: string): boolean {
  return isSound(text) && text.length < 60 && !/[:：\n]|[.!?…,"”]$/.test(text)
}

/** The rows of a text without bullets; a quotation over several rows is one. */
function rowsOf(text: string): string[] {
  const rows = text.split('\n')
  const whole: string[] = []
  for (let at = 0; at < rows.length; at += 1) {
    const first = (rows[at] ?? '').trimStart().replace(/^[-–—•*] +/, '')
    const end = endOfQuotation(saidIn(first), rows, at)
    const joined = [first, ...rows.slice(at + 1, end + 1)].join('\n').trim()
    if (joined !== '') whole.push(joined)
    at = end
  }
  return whole
}

/** The row in which a quotation that begins in row `start` ends: the same one, where it does not end at all. */
function endOfQuotation(said: string, rows: readonly string[], start: number): number {
  let open = openQuotes(said)
  for (let end = start; open !== undefined && end < Math.min(rows.length, start + LONGEST_QUOTATION); ) {
    if (!open.isOpen) return end
    end += 1
    open = open.after(rows[end] ?? '')
  }
  return start
}

/** What stands behind a speaker or a label. */
function saidIn(row: string): string {
  const label = labelIn(row)
  return label?.text ?? spokenIn(row, NOBODY)?.text ?? (row.startsWith(': ') ? row.slice(2) : row)
}

const NOBODY: ReadonlySet<string> = new Set()

/** What stands before the first shot: a title, and what goes to the notes. Pure. */
import { boldStart, unmarked } from './marks.ts'
import type { Row } from './rows.ts'

export interface Preamble {
  title?: string
  notes: string[]
}

/** The title among the rows before the first shot; all other words are notes. */
export function preambleOf(rows: readonly Row[]): Preamble {
  const preamble: Preamble = { notes: [] }
  rows.forEach((row, at) => {
    const found = preamble.title === undefined ? titleIn(row, at === 0) : undefined
    if (found) preamble.title = found.title
    const note = found ? found.rest : row.text
    if (note !== '') preamble.notes.push(note)
  })
  return preamble
}

/** The title that a line before a table or a screenplay may be. */
export function titleOf(lines: readonly string[]): Preamble {
  const rows = lines
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((raw): Row => {
      const title = /^#{1,6}\s+/.exec(raw)?.[0] ?? ''
      const text = unmarked(raw.slice(title.length))
      return { raw, text, indent: 0, isApart: false, isTitle: title !== '', parts: [] }
    })
  return preambleOf(rows)
}

/** Whether a line looks like a title: short, no sentence, no greeting. */
export function isTitleLike(text: string): boolean {
  return text.length <= 80 && /\p{L}/u.test(text) && !/[.!?…:;,]$/.test(text) && !GREETING.test(text)
}

const GREETING =
  /^(?:halo|hai|hi|hey|min|kak|pak|bu|mas|mbak|mohon|tolong|berikut|ini|selamat|assalam\S*|dear|yth|izin|mau|fix|revisi|draf?t?|catatan|note|makasih|terima kasih|siap|ok|oke)(?![\p{L}-])/iu
const NAMED = /^(?:judul|title|judul (?:video|konten|naskah)|nama video|video title)\s*[:：=]\s*(?=\S)/i

function titleIn(row: Row, isFirst: boolean): { title: string; rest: string } | undefined {
  const named = NAMED.exec(row.text)?.[0]
  if (named) return { title: row.text.slice(named.length).trim(), rest: '' }
  if (row.isTitle) return { title: row.text, rest: '' }
  const bold = boldStart(row.raw)
  if (bold && !/[:：]$/.test(bold.bold)) return { title: unmarked(bold.bold), rest: unmarked(bold.rest) }
  return isFirst && isTitleLike(row.text) ? { title: row.text, rest: '' } : undefined
}

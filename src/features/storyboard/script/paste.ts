/** Scripts as people paste them, from Word, spreadsheets, chats and screenplays. Pure. */
import { withoutSenders } from './chat.ts'
import { type Reading, scriptOf } from './draft.ts'
import { folded } from './fold.ts'
import { isFountain, readFountain } from './fountain.ts'
import type { PastedScript } from './pasted.ts'
import { labelledRows, tableIn } from './table.ts'
import { readRows } from './text.ts'

export type { PastedScript, PastedShot } from './pasted.ts'

/**
 * The shots of a script in whatever shape: a table with tabs, bars, semicolons or commas; lines with labels; numbered
 * ones; scenes with dialogue; Fountain; plain text, of which each sentence is a shot. Never throws. Nothing vanishes but
 * headings of columns, labels, numbers of shots, time codes and marks of emphasis: what has no place in a shot is a
 * note. At most `MAX_SHOTS` shots; the rest is notes.
 */
export function readScript(text: string): PastedScript {
  return scriptOf(read(folded(text)))
}

function read(text: string): Reading {
  const turned = labelledRows(text)
  const table = turned ? undefined : tableIn(text)
  if (table) return table
  const { lines, senders } = withoutSenders(turned ?? text.split('\n'))
  const reading = isFountain(lines) ? readFountain(lines) : readRows(lines)
  return { ...reading, notes: [...senders, ...reading.notes] }
}

/** Text without any sign of a script. Pure. */
import { type Draft, newDraft, type Reading } from './draft.ts'
import { preambleOf } from './preamble.ts'
import { sentencesIn } from './prose.ts'
import { areHashtags, isAboutScript, isFarewell } from './remark.ts'
import type { Row } from './rows.ts'

/** All of it is said, each sentence in a shot of its own; a title in bold and words about the script are not. */
export function readPlain(rows: readonly Row[], byDash: ReadonlySet<string>): Reading {
  const first = rows[0]
  const isBold = first?.raw.startsWith('*') && first.raw !== first.text
  const isTitled = first?.isTitle || (isBold && rows.length > 1)
  const { title, notes } = preambleOf(isTitled ? rows.slice(0, 1) : [])
  const body = isTitled ? rows.slice(1) : rows
  const isRemark = ({ text, isApart }: Row, at: number) => {
    if (body.length < 2 || areHashtags(text)) return body.length > 1
    if (!isAboutScript(text)) return false
    return (at === 0 && body[1]?.isApart) || (at === body.length - 1 && isApart && isFarewell(text))
  }
  notes.push(...body.filter(isRemark).map(({ text }) => text))
  const spoken = body.filter((row, at) => !isRemark(row, at))
  const text = spoken.map((row) => (row.isApart ? `\n${row.text}` : row.text)).join('\n')
  const drafts = linesIn(text)
    .flatMap(sentencesIn)
    .map((sentence): Draft => ({ ...newDraft(), said: [{ speaker: '', text: sentence }] }))
  return { ...(title && { title }), drafts, notes, byDash }
}

/** Lines by themselves; one that begins small goes on with the line above, unless an empty one parts them. */
function linesIn(text: string): string[] {
  return text.split(/\n\n+/).flatMap((part) => part.replace(/\n(?=\P{L}*\p{Ll})/gu, ' ').split('\n'))
}

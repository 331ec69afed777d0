/** A text as rows, each with what its words look like, before the whole of it tells what they are. Pure. */
import { type Heading, headingIn } from './heading.ts'
import { labelIn } from './labelled.ts'
import { unmarked } from './marks.ts'
import { type Part, partsOf } from './parts.ts'
import { dashedName, NOBODY, spokenIn } from './speaker.ts'
import { spelledOut } from './spelled.ts'

export interface Row {
  /** As written, without blanks around it. */
  raw: string
  /** Without marks of emphasis. */
  text: string
  indent: number
  /** An empty line stands before it. */
  isApart: boolean
  /** A heading of Markdown. */
  isTitle: boolean
  heading?: Heading
  /** Its words, or those behind the heading. */
  parts: Part[]
}

/** The rows of a text without the empty ones, and the names after which a dash counts like a colon. */
export function rowsIn(all: readonly string[]): { rows: Row[]; byDash: ReadonlySet<string> } {
  const lines = spelledOut(all)
  const plain = lines.map((line) => unmarked(line.trim().replace(/^>+ ?/, '')))
  const byDash = dashNames(plain)
  const rows: Row[] = []
  let isApart = true
  for (const [at, line] of lines.entries()) {
    const text = plain[at] ?? ''
    const isRuler = /^[-=*_~\s–—]*$/.test(text)
    if (!isRuler) rows.push({ ...rowOf(line, text, byDash), isApart })
    isApart = isRuler
  }
  return { rows, byDash }
}

/** A row whose number begins no shot. */
export function withoutHeading({ heading: _, ...row }: Row, byDash: ReadonlySet<string>): Row {
  return { ...row, parts: partsOf(row.text, byDash, false) }
}

function rowOf(line: string, text: string, byDash: ReadonlySet<string>): Omit<Row, 'isApart'> {
  const title = /^#{1,6}\s+(?=\S)/.exec(text)?.[0] ?? ''
  const words = text.slice(title.length)
  const heading = labelIn(words)?.field === 'title' ? undefined : headingIn(words)
  return {
    raw: line.trim(),
    text: words,
    indent: line.length - line.trimStart().length,
    isTitle: title !== '',
    parts: heading
      ? partsOf(heading.rest, byDash, true, heading.timing !== undefined)
      : partsOf(withoutBullet(words), byDash, false),
    ...(heading && { heading }),
  }
}

function withoutBullet(text: string): string {
  return text.replace(/^[-–—•*▪◦‣●○■►▶→✔✓·]+ +/u, '')
}

/** Names that a colon follows somewhere, or a dash more than once or in most lines. */
function dashNames(lines: string[]): ReadonlySet<string> {
  const known = new Set(lines.flatMap((line) => spokenIn(line, NOBODY)?.speaker ?? []))
  const dashed = lines.flatMap((line) => dashedName(line) ?? [])
  const isUsual = dashed.length > 1 && dashed.length * 2 > lines.filter((line) => line !== '').length
  const seen = new Set<string>()
  for (const name of dashed) {
    if (isUsual || seen.has(name)) known.add(name)
    seen.add(name)
  }
  return known
}

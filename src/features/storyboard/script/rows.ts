/** A text as rows, each with what its words look like, before the whole of it tells what they are. Pure. */
import { isGap, isManner, isSound } from './brackets.ts'
import type { Field } from './fields.ts'
import { type Heading, headingIn } from './heading.ts'
import { labelIn, labelsIn } from './labelled.ts'
import { unmarked } from './marks.ts'
import { type Timing, timingOf } from './seconds.ts'
import { dashedName, spokenIn } from './speaker.ts'
import { spelledOut } from './spelled.ts'

export type Part =
  | { kind: 'label'; field: Field; name: string; speaker: string; text: string; timing?: Timing }
  | { kind: 'speech' | 'quote' | 'free'; text: string }
  | { kind: 'bracket'; text: string; isSquare: boolean }
  | { kind: 'time'; timing: Timing }

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
export function rowsIn(lines: readonly string[]): { rows: Row[]; byDash: ReadonlySet<string> } {
  const spelled = spelledOut(lines)
  const plain = spelled.map((line) => unmarked(line.trim().replace(/^>+ ?/, '')))
  const byDash = dashNames(plain)
  let isApart = true
  const rows: Row[] = []
  spelled.forEach((line, at) => {
    const text = plain[at] ?? ''
    if (/^[-=*_~\s–—]*$/.test(text)) {
      isApart = true
      return
    }
    rows.push({ ...rowOf(line, text, byDash), isApart })
    isApart = false
  })
  return { rows, byDash }
}

/** What words look like by themselves. */
export function partOf(text: string, byDash: ReadonlySet<string>): Part {
  const label = labelIn(text)
  if (label) {
    const { field, name, speaker = '', timing } = label
    return { kind: 'label', field, name, speaker, text: label.text, ...(timing && { timing }) }
  }
  const inner =
    /^(?:\[[^[\]]*\]|\([^()]*\)|\[\[[^[\]]*\]\])$/.test(text) && text.replace(/^[[(]+|[\])]+$/g, '').trim()
  if (inner && !isGap(inner)) return bracketOf(inner, text, byDash)
  if (/^["“«„]/.test(text)) return { kind: 'quote', text }
  return { kind: spokenIn(text, byDash) ? 'speech' : 'free', text }
}

/** A row whose number begins no shot. */
export function withoutHeading({ heading: _, ...row }: Row, byDash: ReadonlySet<string>): Row {
  return { ...row, parts: partsOf(row.text, byDash, false) }
}

function rowOf(line: string, text: string, byDash: ReadonlySet<string>): Omit<Row, 'isApart'> {
  const raw = line.trim()
  const title = /^#{1,6}\s+(?=\S)/.exec(text)?.[0] ?? ''
  const words = text.slice(title.length)
  const heading = labelIn(words)?.field === 'title' ? undefined : headingIn(words)
  const rest = heading ? heading.rest : words
  const indent = line.length - line.trimStart().length
  const parts =
    rest === '' ? [] : partsOf(heading ? rest : withoutBullet(rest), byDash, heading !== undefined)
  return { raw, text: words, indent, isTitle: title !== '', parts, ...(heading && { heading }) }
}

function partsOf(all: string, byDash: ReadonlySet<string>, isHeaded: boolean): Part[] {
  const { text, asides } = withoutAsides(all)
  if (asides.length > 0)
    return [...partsOf(text, byDash, isHeaded), ...asides.map((aside) => partOf(aside, byDash))]
  const [first = '', ...others] = labelsIn(text)
  const labels = others.map((other) => partOf(other, byDash))
  const isStructure = isHeaded || labelIn(first) || labels.some(isMain)
  if (others.length > 0 && isStructure) return [...piecesOf(first, byDash, isHeaded), ...labels]
  return piecesOf(text, byDash, isHeaded)
}

/** Pieces between bars, or between dashes where one of them is in brackets, quoted or a time. */
function piecesOf(text: string, byDash: ReadonlySet<string>, isHeaded: boolean): Part[] {
  const part = partOf(text, byDash)
  if (part.kind === 'label' || part.kind === 'quote' || part.kind === 'bracket') return [part]
  const visual = /^(\[[^[\]]+\]) +(?=\S)/.exec(text)
  if (
    visual &&
    !isGap((visual[1] ?? '').slice(1, -1)) &&
    !isManner(visual[1] ?? '') &&
    !isSound((visual[1] ?? '').slice(1))
  ) {
    return [partOf(visual[1] ?? '', byDash), partOf(text.slice(visual[0].length), byDash)]
  }
  const quote = part.kind === 'free' && /[.;:–—-] +(["“][^"“”]+["”])$/.exec(text)
  if (quote) {
    const before = text.slice(0, -(quote[1] ?? '').length).replace(/[:–—-]? +$/, '')
    return [...piecesOf(before, byDash, isHeaded), { kind: 'quote', text: quote[1] ?? '' }]
  }
  if (!isHeaded) return [part]
  const bars = text.split(/ *\| */)
  const pieces = (bars.length > 1 ? bars : text.split(/ [-–—] /)).map((piece) => piece.trim()).filter(Boolean)
  const parts = pieces.map((piece) => partOf(piece, byDash))
  const isSplit = parts.length > 1 && (bars.length > 1 || parts.slice(1).some(({ kind }) => kind !== 'free'))
  const timed = pieces.map((piece): Part | undefined => {
    const timing = timingOf(piece)
    return timing && { kind: 'time', timing }
  })
  if (!isSplit && !timed.some(Boolean)) return [part]
  return parts.map((each, at) => timed[at] ?? each)
}

/** Sounds and texts on the screen that stand in brackets beside other words, which nobody speaks. */
function withoutAsides(text: string): { text: string; asides: string[] } {
  const label = labelIn(text)
  if (label ? label.field === 'audio' : /^["“«„]/.test(text) || spokenIn(text, NOBODY))
    return { text, asides: [] }
  const asides: string[] = []
  let left = ''
  let from = 0
  for (const { 0: found, index } of text.matchAll(ASIDE)) {
    const inner = found.slice(1, -1).trim()
    const field = labelIn(inner)?.field
    if (found.length === text.length || !(field === 'sound' || field === 'onScreen' || isSound(inner)))
      continue
    asides.push(found)
    left += `${text.slice(from, index)} `
    from = index + found.length
  }
  return { text: (left + text.slice(from)).replace(/ {2,}/g, ' ').trim(), asides }
}

const ASIDE = /\([^()[\]]{1,200}\)|\[[^()[\]]{1,200}\]/g
const NOBODY: ReadonlySet<string> = new Set()

function bracketOf(inner: string, text: string, byDash: ReadonlySet<string>): Part {
  const timing = timingOf(inner)
  if (timing) return { kind: 'time', timing }
  if (text.startsWith('[[')) return { kind: 'label', field: 'note', name: '', speaker: '', text: inner }
  const labelled = labelIn(inner)
  if (labelled) return partOf(inner, byDash)
  if (isSound(inner)) return { kind: 'label', field: 'sound', name: '', speaker: '', text: inner }
  return { kind: 'bracket', text: inner, isSquare: text.startsWith('[') }
}

function isMain(part: Part): boolean {
  return part.kind === 'label' && /^(?:visual|audio|onScreen|sound)$/.test(part.field)
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

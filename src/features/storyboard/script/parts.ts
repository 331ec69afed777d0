/** The parts of a line of a script, by what they look like. Pure. */
import { isGap, isManner, isSound } from './brackets.ts'
import { isCamera } from './camera.ts'
import type { Field } from './fields.ts'
import { labelIn, labelsIn } from './labelled.ts'
import { type Timing, takeTiming, timingOf } from './seconds.ts'
import { NOBODY, spokenIn } from './speaker.ts'

export type Part =
  | { kind: 'label'; field: Field; name: string; speaker: string; text: string; timing?: Timing }
  | { kind: 'speech' | 'quote' | 'free'; text: string }
  | { kind: 'bracket'; text: string; isSquare: boolean }
  | { kind: 'time'; timing: Timing }

/**
 * The parts of a line, or of what stands behind its heading, which is often parted by dashes and bars.
 * @param isTimed the heading tells the time, so that no other is looked for
 */
export function partsOf(text: string, byDash: Names, isHeaded: boolean, isTimed = true): Part[] {
  if (text === '') return []
  const { left, asides } = withoutAsides(text)
  const [first = '', ...others] = labelsIn(left)
  const labels = others.map((other) => partOf(other, byDash))
  const isStructure = isHeaded || labelIn(first) !== undefined || labels.some(isMain)
  const parts = others.length > 0 && isStructure ? [...opening(first), ...labels] : opening(left)
  return [...parts, ...asides.map((aside) => partOf(aside, byDash))]

  function opening(words: string): Part[] {
    if (!isHeaded || isTimed) return piecesOf(words, byDash, isHeaded)
    const { timing, rest } = takeTiming(words)
    return timing
      ? [...piecesOf(rest, byDash, true), { kind: 'time', timing }]
      : piecesOf(words, byDash, true)
  }
}

type Names = ReadonlySet<string>

/** What words look like by themselves. */
function partOf(text: string, byDash: Names): Part {
  const label = labelIn(text)
  if (label) {
    const { field, name, speaker = '', timing } = label
    return { kind: 'label', field, name, speaker, text: label.text, ...(timing && { timing }) }
  }
  const inner = IN_BRACKETS.test(text) ? text.replace(/^[[(]+|[\])]+$/g, '').trim() : ''
  if (inner !== '' && !isGap(inner)) return bracketOf(inner, text, byDash)
  if (/^["“«„]/.test(text)) return { kind: 'quote', text }
  return { kind: spokenIn(text, byDash) ? 'speech' : 'free', text }
}

function piecesOf(all: string, byDash: Names, isHeaded: boolean): Part[] {
  const pictures: Part[] = []
  let text = all
  for (;;) {
    const picture = /^(\[[^[\]]+\]) +(?=\S)/.exec(text)?.[1] ?? ''
    if (!isPicture(picture)) break
    pictures.push(partOf(picture, byDash))
    text = text.slice(picture.length).trimStart()
  }
  if (text === '') return pictures
  const part = partOf(text, byDash)
  if (part.kind !== 'free') return [...pictures, part]
  const said = saidAtEnd(text, byDash, isHeaded)
  const seen = said ? text.slice(0, -said.length).replace(/[:–—-]? +$/, '') : text
  const rest = seen === '' ? [] : isHeaded ? splitPieces(seen, byDash) : [partOf(seen, byDash)]
  return [...pictures, ...rest, ...(said ? [partOf(said, byDash)] : [])]
}

/** Pieces between bars, or between dashes where one of them is quoted, in brackets, a time or a term of the camera. */
function splitPieces(text: string, byDash: Names): Part[] {
  const bars = text.split(/ *\| */)
  const texts = (bars.length > 1 ? bars : text.split(/ [-–—•·] /))
    .map((piece) => piece.trim())
    .filter(Boolean)
  const parts = texts.map((piece): Part => {
    const timing = timingOf(piece)
    if (timing) return { kind: 'time', timing }
    if (isCamera(piece)) return { kind: 'label', field: 'size', name: '', speaker: '', text: piece }
    return partOf(piece, byDash)
  })
  const isSplit = bars.length > 1 || parts.some(({ kind }) => kind !== 'free')
  return parts.length > 1 && isSplit ? parts : [partOf(text, byDash)]
}

/** What is said at the end of a picture: behind a name, or in quotation marks after a sentence or a dash. */
function saidAtEnd(text: string, byDash: Names, isHeaded: boolean): string | undefined {
  const quote = /(?:^|[.;:–—-] +)(["“][^"“”]+["”])$/.exec(text)?.[1]
  if (!isHeaded && !quote) return undefined
  for (const { index, 0: end } of text.matchAll(/[.;!?] +|[–—-] /g)) {
    const said = text.slice(index + end.length)
    const spoken = spokenIn(said, byDash)
    if (spoken && (isHeaded || spoken.text === quote)) return said
  }
  return quote
}

/** Sounds and texts on the screen that stand in brackets beside other words, which nobody speaks. */
function withoutAsides(text: string): { left: string; asides: string[] } {
  const label = labelIn(text)
  const isSpoken = label ? label.field === 'audio' : /^["“«„]/.test(text) || spokenIn(text, NOBODY)
  const asides: string[] = []
  if (isSpoken) return { left: text, asides }
  let left = ''
  let from = 0
  for (const { 0: found, index } of text.matchAll(ASIDE)) {
    const inner = found.slice(1, -1).trim()
    const field = labelIn(inner)?.field
    const isAside = field === 'sound' || field === 'onScreen' || isSound(inner)
    if (found.length === text.length || !isAside) continue
    asides.push(found)
    left += `${text.slice(from, index)} `
    from = index + found.length
  }
  return { left: (left + text.slice(from)).replace(/ {2,}/g, ' ').trim(), asides }
}

const ASIDE = /\([^()[\]]{1,200}\)|\[[^()[\]]{1,200}\]/g
const IN_BRACKETS = /^(?:\[[^[\]]*\]|\([^()]*\)|\[\[[^[\]]*\]\])$/

function bracketOf(inner: string, text: string, byDash: Names): Part {
  const timing = timingOf(inner)
  if (timing) return { kind: 'time', timing }
  const label = { kind: 'label', name: '', speaker: '', text: inner } as const
  if (text.startsWith('[[')) return { ...label, field: 'note' }
  if (labelIn(inner)) return partOf(inner, byDash)
  if (isSound(inner)) return { ...label, field: 'sound' }
  return { kind: 'bracket', text: inner, isSquare: text.startsWith('[') }
}

function isPicture(bracket: string): boolean {
  const inner = bracket.slice(1, -1)
  return bracket !== '' && !isGap(inner) && !isManner(inner) && !isSound(inner)
}

function isMain(part: Part): boolean {
  return part.kind === 'label' && /^(?:visual|audio|onScreen|sound)$/.test(part.field)
}

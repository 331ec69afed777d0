/** What the rows of a script have in common, which tells what its plain words are. Pure. */
import type { Field } from './fields.ts'
import type { Row } from './rows.ts'

export interface Signs {
  /** Shots begin at headings, and at nothing else. */
  isHeaded: boolean
  /** Scenes have headings. */
  hasScenes: boolean
  /** The label that begins a shot, where no heading does. */
  leader?: Field
  /** Words in square brackets begin shots. */
  hasBrackets: boolean
  /** What words are that no sign speaks of. */
  plain: 'visual' | 'audio' | 'notes' | 'loose'
  /** Nothing says of itself that it is spoken. */
  isMute: boolean
  /** Empty lines part shots: there is no other sign. */
  hasParagraphs: boolean
}

/** The signs of a script; undefined when it has none and is just text. */
export function signsOf(rows: readonly Row[]): Signs | undefined {
  const parts = rows.flatMap((row) => row.parts)
  const fields = parts.flatMap((part) => (part.kind === 'label' ? [part.field] : []))
  const headings = rows.flatMap(({ heading }) => heading ?? [])
  const hasBrackets = parts.some((part) => part.kind === 'bracket' && part.isSquare)
  const labelsVisual = fields.includes('visual')
  const isMute = !fields.includes('audio') && !parts.some(({ kind }) => kind === 'speech' || kind === 'quote')
  const hasSigns =
    headings.length > 0 || hasBrackets || labelsVisual || !isMute || fields.includes('onScreen')
  if (!hasSigns) return undefined
  const hasScenes = headings.some(({ of }) => of === 'scene')
  const isHeaded = headings.some(({ of }) => of !== 'scene' && of !== 'section')
  const leader = isHeaded ? undefined : leaderOf(rows)
  return {
    isHeaded: isHeaded || (hasScenes && leader === undefined),
    hasScenes,
    ...(leader && { leader }),
    hasBrackets,
    plain: plainOf(labelsVisual, hasBrackets, isMute, headings.length > 0),
    isMute,
    hasParagraphs: rows.slice(1).some(({ isApart }) => isApart),
  }
}

/** The first row that belongs to a shot. */
export function startOf(rows: readonly Row[], signs: Signs): number {
  const isSpoken = !signs.isHeaded && !signs.hasScenes && !signs.leader
  const first = rows.findIndex(({ heading, parts: [part] }) => {
    if (heading || !part) return heading !== undefined
    if (part.kind === 'label') return part.field === signs.leader || /^(?:visual|audio)$/.test(part.field)
    if (part.kind === 'bracket') return part.isSquare
    return isSpoken && (part.kind === 'speech' || part.kind === 'quote')
  })
  return Math.max(first, 0)
}

function leaderOf(rows: readonly Row[]): Field | undefined {
  const fields = rows.flatMap(({ parts }) =>
    parts.slice(0, 1).flatMap((p) => (p.kind === 'label' ? [p.field] : [])),
  )
  const leading = fields.filter((field) => /^(?:number|seconds|visual|audio)$/.test(field))
  return leading.find((field) => leading.indexOf(field) < leading.lastIndexOf(field)) ?? leading.find(isShown)
}

function isShown(field: Field): boolean {
  return field === 'visual' || field === 'audio'
}

function plainOf(
  labelsVisual: boolean,
  hasBrackets: boolean,
  isMute: boolean,
  hasHeadings: boolean,
): Signs['plain'] {
  if (labelsVisual && !isMute) return 'notes'
  if (labelsVisual || hasBrackets) return 'audio'
  if (!isMute) return 'visual'
  return hasHeadings ? 'loose' : 'visual'
}

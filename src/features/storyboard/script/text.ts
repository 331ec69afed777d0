/** Scripts in rows: labels, headings, numbers, brackets and speakers, in whatever mixture. Pure. */
import { isManner, isSilence } from './brackets.ts'
import { isCamera } from './camera.ts'
import { inContext } from './context.ts'
import { add, type Draft, isEmpty, newDraft, type Reading } from './draft.ts'
import type { Field } from './fields.ts'
import type { Heading } from './heading.ts'
import { settleLoose } from './loose.ts'
import { readPlain } from './plain.ts'
import { preambleOf } from './preamble.ts'
import { isOpen } from './quotes.ts'
import { areHashtags, isAboutScript, isFarewell } from './remark.ts'
import { type Part, type Row, rowsIn } from './rows.ts'
import { type Signs, signsOf, startOf } from './signs.ts'

/** Reads a script that is no table and no screenplay. Text without any sign of a script is said, a shot a sentence. */
export function readRows(lines: readonly string[]): Reading {
  const { rows: all, byDash } = rowsIn(lines)
  const rows = inContext(all, byDash)
  const signs = signsOf(rows)
  if (!signs) return readPlain(rows, byDash)
  const start = startOf(rows, signs)
  const { title, notes } = preambleOf(rows.slice(0, start))
  const reader: Reader = { signs, drafts: [], notes, place: '', open: undefined, ...(title && { title }) }
  const body = rows.slice(start)
  const end = body.findLastIndex(({ heading, parts }) => heading || parts.some(({ kind }) => kind !== 'free'))
  for (const [at, row] of body.entries()) {
    const isOver = at > end && (isFarewell(row.text) || (row.isApart && signs.plain === 'notes'))
    const isRemark = isOver && (row.isApart || isAboutScript(row.text))
    if (isRemark || areHashtags(row.text)) reader.notes.push(row.text)
    else readRow(reader, row)
  }
  const drafts = withoutEmpty(reader.drafts)
  settleLoose(drafts)
  return { ...(reader.title && { title: reader.title }), drafts, notes: reader.notes, byDash }
}

interface Reader {
  signs: Signs
  title?: string
  drafts: (Draft & { heading?: Heading })[]
  notes: string[]
  /** Where the scene is. */
  place: string
  /** The part of the last draft that a row may go on with. */
  open: { field: Field; name: string; isEmpty: boolean; isSpeech: boolean } | undefined
}

function readRow(reader: Reader, row: Row): void {
  const { heading, parts } = row
  if (row.isApart && !reader.open?.isEmpty) reader.open = undefined
  if (heading) beginAt(reader, heading)
  parts.forEach((part, at) => {
    if (part.kind === 'label') readLabel(reader, part, heading !== undefined || at > 0)
    else if (part.kind === 'time') timed(reader, part.timing)
    else if (part.kind === 'bracket') readBracket(reader, part, row, at)
    else if (part.kind === 'free') readFree(reader, part.text, row, at)
    else say(reader, part.text, row, heading !== undefined || at > 0)
  })
}

function begin(reader: Reader): Draft {
  const draft: Draft = { ...newDraft(), location: reader.place ? [reader.place] : [] }
  reader.drafts.push(draft)
  reader.open = undefined
  return draft
}

/** The draft that is being filled. */
function now(reader: Reader): Draft {
  return reader.drafts.at(-1) ?? begin(reader)
}

function beginAt(reader: Reader, heading: Heading): void {
  const { of, timing, location, label } = heading
  const current = reader.drafts.at(-1)
  // "3 dtk" in a row of its own speaks of the shot above.
  if (of === 'time' && heading.rest === '' && timing && 'seconds' in timing && current && !current.timing) {
    current.timing = timing
    return
  }
  if (of === 'scene') reader.place = location
  const draft = Object.assign(begin(reader), { heading })
  if (timing) draft.timing = timing
  if (label) draft.label.push(label)
}

function readLabel(reader: Reader, part: Part & { kind: 'label' }, isInside: boolean): void {
  const { field, name, speaker, text, timing } = part
  if (field === 'title' && reader.title === undefined && text !== '') {
    reader.title = text
    return
  }
  const current = reader.drafts.at(-1)
  if (!isInside && current && field === reader.signs.leader && has(current, field)) begin(reader)
  const draft = now(reader)
  if (timing) draft.timing ??= timing
  if (field === 'number' && /^\W*\d{1,3}\W*$/.test(text)) return
  add(draft, field, text, name, speaker)
  reader.open = { field, name, isEmpty: text === '', isSpeech: false }
}

function has(draft: Draft, field: Field): boolean {
  if (field === 'visual') return draft.visual.length > 0
  if (field === 'audio') return draft.said.length > 0
  return field === 'seconds' ? draft.timing !== undefined : !isEmpty(draft)
}

function timed(reader: Reader, timing: NonNullable<Draft['timing']>): void {
  now(reader).timing ??= timing
}

function say(reader: Reader, text: string, row: Row, isInside: boolean): void {
  if (!isInside && beginsBySpeech(reader, row)) begin(reader)
  now(reader).said.push({ speaker: '', text })
  reader.open = { field: 'audio', name: '', isEmpty: false, isSpeech: true }
}

/** Without any other sign, an empty line or, where there is none, each spoken line begins a shot. */
function beginsBySpeech({ signs, drafts }: Reader, row: Row): boolean {
  const draft = drafts.at(-1)
  if (!draft || signs.isHeaded || signs.hasScenes || signs.leader || signs.hasBrackets) return false
  return signs.hasParagraphs ? row.isApart && !isEmpty(draft) : draft.said.length > 0
}

function readBracket(reader: Reader, part: Part & { kind: 'bracket' }, row: Row, at: number): void {
  const { text, isSquare } = part
  const { signs } = reader
  const isBehind = row.heading ? at > 0 : false
  if (isSilence(text) || isManner(text) || (isBehind && !isSquare)) {
    now(reader).said.push({ speaker: '', text: `(${text})` })
    return
  }
  if (row.heading && isCamera(text)) {
    add(now(reader), 'size', text)
    return
  }
  const current = reader.drafts.at(-1)
  const begins =
    isSquare &&
    !row.heading &&
    !signs.isHeaded &&
    !signs.leader &&
    !(signs.hasScenes && current?.visual.length === 0)
  if (begins && current && !isEmpty(current)) begin(reader)
  add(now(reader), 'visual', text)
}

function readFree(reader: Reader, text: string, row: Row, at: number): void {
  const { signs, open } = reader
  const current = reader.drafts.at(-1)
  if (at > 0 && row.parts[0]?.kind === 'bracket') say(reader, text, row, true)
  else if (row.heading) now(reader)[signs.isMute ? 'loose' : 'visual'].push(text)
  else if (open && goesOn(reader, text, open)) goOn(now(reader), text, open)
  else if (signs.plain === 'audio') say(reader, text, row, false)
  else if (signs.plain === 'notes') {
    if (current && !row.isApart && isEmpty(current)) current.visual.push(text)
    else reader.notes.push(text)
  } else {
    const isFree = !signs.isHeaded && !signs.hasScenes && !signs.leader
    if (isFree && current && current.said.length > 0 && (row.isApart || !signs.hasParagraphs)) begin(reader)
    now(reader)[signs.plain].push(text)
  }
}

/** Whether plain words belong to the row above. */
function goesOn({ signs, drafts }: Reader, text: string, open: NonNullable<Reader['open']>): boolean {
  if (open.isEmpty) return true
  const isSmall = /^\P{L}*\p{Ll}/u.test(text)
  if (open.isSpeech) {
    const last = drafts.at(-1)?.said.at(-1)?.text ?? ''
    return isOpen(last) || isSmall || signs.plain === 'audio' || !/[.!?…"”’)]$/.test(last)
  }
  // Where nothing else is spoken, a sentence below a picture is.
  return !(open.field === 'visual' && signs.isMute) || isSmall
}

function goOn(draft: Draft, text: string, open: NonNullable<Reader['open']>): void {
  const last = draft.said.at(-1)
  if (open.field === 'audio' && !open.isEmpty && last) last.text += `\n${text}`
  else add(draft, open.field, text, open.name)
  open.isEmpty = false
}

/** Headings of scenes and parts under which nothing stands give what they say to the next shot. */
function withoutEmpty(drafts: Reader['drafts']): Draft[] {
  const kept: Draft[] = []
  let labels: string[] = []
  for (const [at, { heading, ...draft }] of drafts.entries()) {
    const isPlaceKept = draft.location.every((place) => drafts[at + 1]?.location.includes(place))
    const isPart = heading && /^(?:scene|section|time)$/.test(heading.of)
    const isOnlyHeading = isPart && isEmpty(draft) && !draft.timing && isPlaceKept
    if (isOnlyHeading) labels.push(...draft.label)
    else {
      kept.push({ ...draft, label: [...labels, ...draft.label] })
      labels = []
    }
  }
  const last = kept.at(-1)
  if (labels.length > 0) last ? last.notes.push(...labels) : kept.push({ ...newDraft(), label: labels })
  return kept
}

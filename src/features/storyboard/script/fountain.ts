/** Screenplays in Fountain: a scene is a shot. See https://fountain.io/syntax. Pure. */
import { add, type Draft, newDraft, type Reading } from './draft.ts'
import { fieldOf } from './fields.ts'
import { headingIn } from './heading.ts'
import { labelIn } from './labelled.ts'
import { unmarked } from './marks.ts'
import { isName } from './name.ts'
import { isSceneHeading } from './place.ts'
import { isExtension, spokenIn } from './speaker.ts'

/** Whether a text is a screenplay: names in capitals over what is said, below headings of scenes or a title page. */
export function isFountain(lines: readonly string[]): boolean {
  const cues = lines.filter((line, at) => isCue(line, lines[at - 1], lines[at + 1]))
  if (cues.length === 0) return false
  const scenes = lines.some((line) => isSceneHeading(line.trim()) || FORCED_SCENE.test(line.trim()))
  const isTitled = TITLE_PAGE.test(lines.find((line) => line.trim() !== '') ?? '')
  return scenes || isTitled || (cues.length > 1 && !lines.some((line) => isOther(line.trim())))
}

/** Reads a screenplay. */
export function readFountain(all: readonly string[]): Reading {
  const { lines, notes } = withoutNotes(all)
  const reading: Reading = { drafts: [], notes: [], byDash: new Set() }
  const page = readTitlePage(lines, reading)
  const body = lines.slice(page)
  let speaker: string | undefined
  for (const [at, line] of body.entries()) {
    const text = line.trim()
    if (text === '' && line !== '  ') speaker = undefined
    if (/^=*$/.test(text)) continue
    if (speaker !== undefined) sayIn(reading, speaker, text)
    else if (isScene(text)) beginScene(reading, text)
    else if (/^#{1,6}(?!\d)/.test(text) || /^=[^=]/.test(text))
      reading.notes.push(text.replace(/^[#=\s]+/, ''))
    else if (isTransition(text)) reading.notes.push(text.replace(/^>\s*/, ''))
    else if (isCue(line, body[at - 1], body[at + 1])) speaker = cueIn(text, reading)
    else readAction(now(reading), text)
  }
  reading.notes.push(...notes)
  return reading
}

const FORCED_SCENE = /^\.(?=[^.\s])/
const TITLE_PAGE =
  /^(title|credit|authors?|source|notes?|draft date|date|contact|copyright|revision|judul|penulis)\s*:/i

function now(reading: Reading): Draft {
  const last = reading.drafts.at(-1)
  if (last) return last
  const draft = newDraft()
  reading.drafts.push(draft)
  return draft
}

/** A name in capitals after an empty line and right above other words, or any name after @. */
function isCue(line: string, before = '', after = ''): boolean {
  const text = line.trim()
  if (before.trim() !== '' || after.trim() === '' || text.length > 60) return false
  if (/^@\S/.test(text)) return true
  const name = nameIn(text)
  return (
    name === name.toUpperCase() &&
    isName(name) &&
    !isOther(text) &&
    !isSceneHeading(text) &&
    !isTransition(text)
  )
}

/** A line that belongs to another shape of script. */
function isOther(text: string): boolean {
  return (
    labelIn(text) !== undefined ||
    headingIn(text) !== undefined ||
    fieldOf(text) !== undefined ||
    spokenIn(text, NOBODY) !== undefined
  )
}

const NOBODY: ReadonlySet<string> = new Set()

function nameIn(text: string): string {
  return text
    .replace(/^@/, '')
    .replace(/\^$/, '')
    .replace(/\([^()]*\)/g, ' ')
    .replace(/ +/g, ' ')
    .trim()
}

function cueIn(text: string, reading: Reading): string {
  const name = nameIn(text)
  const asides = text.match(/\([^()]*\)/g)?.filter((aside) => !isExtension(aside)) ?? []
  now(reading).notes.push(...asides.map((aside) => `${name} ${aside}`))
  return name
}

function sayIn(reading: Reading, speaker: string, text: string): void {
  const draft = now(reading)
  const words = unmarked(text.replace(/^~\s*/, ''))
  if (/^\([^()]*\)$/.test(words)) {
    draft.notes.push(`${speaker} ${words}`)
    return
  }
  draft.said.push({ speaker, text: words })
}

function isScene(text: string): boolean {
  return isSceneHeading(text) || FORCED_SCENE.test(text)
}

function beginScene(reading: Reading, text: string): void {
  const draft = newDraft()
  draft.location.push(text.replace(/^\./, '').replace(/\s*#[\w.-]+#$/, ''))
  reading.drafts.push(draft)
}

function isTransition(text: string): boolean {
  if (/^>.*<$/.test(text)) return false
  return /^>/.test(text) || (text === text.toUpperCase() && /(?:\bTO:|^FADE (?:IN|OUT)[.:]?)$/.test(text))
}

function readAction(draft: Draft, line: string): void {
  const text = unmarked(line.replace(/^!/, '').replace(/^>\s*(.*?)\s*<$/, '$1'))
  const label = labelIn(text)
  if (label) add(draft, label.field, label.text, label.name, label.speaker)
  else draft.visual.push(text)
}

/** Reads `Title: …` and what else stands on the title page. @returns how many lines it takes */
function readTitlePage(lines: readonly string[], reading: Reading): number {
  const start = lines.findIndex((line) => line.trim() !== '')
  if (!TITLE_PAGE.test(lines[start] ?? '')) return 0
  const found = lines.findIndex((line, at) => at > start && line.trim() === '')
  const end = found < 0 ? lines.length : found
  const entries: string[] = []
  for (const line of lines.slice(start, end)) {
    if (/^\s/.test(line) && entries.length > 0) entries[entries.length - 1] += ` ${line.trim()}`
    else entries.push(line.trim())
  }
  for (const entry of entries) {
    const title = /^(?:title|judul)\s*:\s*(.+)$/i.exec(entry)?.[1]
    if (title && !reading.title) reading.title = unmarked(title)
    else reading.notes.push(entry)
  }
  return end
}

/** Lines without `[[notes]]` and without what stands between a slash with a star and a star with a slash. */
function withoutNotes(all: readonly string[]): { lines: string[]; notes: string[] } {
  const text = all.join('\n')
  const notes: string[] = []
  let left = ''
  let from = 0
  for (const { 0: open, index } of text.matchAll(/\/\*|\[\[/g)) {
    if (index < from) continue
    const end = text.indexOf(open === '[[' ? ']]' : '*/', index + 2)
    if (end < 0) break
    notes.push(text.slice(index + 2, end).trim())
    left += text.slice(from, index)
    from = end + 2
  }
  return { lines: (left + text.slice(from)).split('\n'), notes }
}

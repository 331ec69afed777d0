/** What the columns of a table are. Pure. */
import { startsLikePicture } from './camera.ts'
import { type Field, fieldOf } from './fields.ts'
import { isSentence } from './prose.ts'
import { timingOf } from './seconds.ts'
import { spokenIn } from './speaker.ts'

export interface Column {
  field: Field
  /** As written; '' where the table has no head. */
  name: string
}

/** The fields of a row that is the head of a table; undefined when it is none. */
export function headOf(cells: readonly string[]): (Field | undefined)[] | undefined {
  const names = cells.map((cell) => cell.trim())
  const fields = names.map(fieldOf)
  const known = fields.filter((field) => field !== undefined)
  const filled = names.filter((name) => name !== '')
  const isHead =
    new Set(known).size > 1 &&
    known.length * 2 > filled.length &&
    known.some(isContent) &&
    !names.some((name) => /^\d/.test(name))
  return isHead ? fields : undefined
}

/** The columns below a head. What a name says of a column is checked by what stands in it. */
export function columnsBelow(
  head: readonly string[],
  fields: readonly (Field | undefined)[],
  rows: Rows,
): Column[] {
  const has = (field: Field) => fields.includes(field)
  return head.map((cell, at) => {
    const name = cell.trim()
    const field = fields[at]
    const texts = textsIn(rows, at)
    if (field === 'number' && !mostly(texts, isNumber)) {
      const isSize = mostly(texts, (text) => startsLikePicture(text) && text.length < 25)
      return { field: has('visual') ? (isSize ? 'size' : 'number') : 'visual', name }
    }
    if (/^(?:keterangan|ket|uraian|deskripsi|isi)\.?$/i.test(name) && !has('visual'))
      return { field: 'visual', name }
    const others = fields.filter((_, other) => other !== at)
    if (/^suara$/i.test(name) && others.includes('audio')) return { field: 'sound', name }
    if (/^sounds?$/i.test(name) && !has('audio')) return { field: 'audio', name }
    return { field: field ?? 'note', name }
  })
}

/** The columns of a table without a head, by what stands in them: visual before audio, as in scripts of two columns. */
export function columnsIn(rows: Rows): Column[] {
  const width = Math.max(0, ...rows.map((cells) => cells.length))
  const fields: (Field | undefined)[] = Array.from({ length: width })
  const texts = Array.from({ length: width }, (_, at) => textsIn(rows, at))
  const number = texts.findIndex((cells) => mostly(cells, isNumber))
  if (number >= 0) fields[number] = 'number'
  const seconds = texts.findIndex(
    (cells, at) => !fields[at] && mostly(cells, (text) => timingOf(text, true) !== undefined),
  )
  if (seconds >= 0) fields[seconds] = 'seconds'
  const free = texts.flatMap((_, at) => (fields[at] ? [] : [at]))
  const spoken = free.find((at) => mostly(texts[at] ?? [], isSpoken))
  const [only = -1] = free
  if (free.length === 1)
    fields[only] = spoken === only || mostly(texts[only] ?? [], isSentence) ? 'audio' : 'visual'
  const order: Field[] = ['visual', 'audio', 'onScreen', 'sound']
  if (spoken !== undefined) fields[spoken] = 'audio'
  const left = order.filter((field) => !fields.includes(field))
  return fields.map((field) => ({ field: field ?? left.shift() ?? 'note', name: '' }))
}

/** Whether a cell holds nothing but the number of a shot. */
export function isNumber(text: string): boolean {
  return /^(?:(?:shot|scene|adegan|sc|panel|no)\.? ?)?[#(]? ?\d{1,3}(?:\.\d{1,2})? ?[a-z]?[.)]*$/i.test(text)
}

type Rows = readonly (readonly string[])[]

function textsIn(rows: Rows, at: number): string[] {
  return rows.map((cells) => (cells[at] ?? '').trim()).filter((text) => text !== '')
}

function mostly(texts: readonly string[], is: (text: string) => boolean): boolean {
  return texts.length > 0 && texts.filter(is).length * 2 > texts.length
}

function isSpoken(text: string): boolean {
  return /^["“]/.test(text) || spokenIn(text, NOBODY) !== undefined
}

const NOBODY: ReadonlySet<string> = new Set()

function isContent(field: Field): boolean {
  return (
    field === 'visual' || field === 'audio' || field === 'onScreen' || field === 'note' || field === 'number'
  )
}

/**
 * The progress file: everything kept about one person, to carry to another device. Documented in
 * docs/formats/progress-file.md; `format`, `version` and the field names are fixed.
 */
import {
  array,
  type GenericSchema,
  integer,
  literal,
  number,
  object,
  picklist,
  pipe,
  record,
  safeParse,
  string,
  union,
  unknown,
} from 'valibot'
import { crc32 } from './crc32.ts'
import type { Person, Saved } from './item.ts'
import { fromKey } from './keys.ts'
import type { PhotoText } from './photo.ts'

export interface FileEntry {
  run: string
  feature: string
  id: string
  saved: Saved<unknown>
}

export interface ProgressFile {
  format: 'lk-progress'
  version: 1
  course: string
  /** Release of the course that wrote it. */
  release: string
  /** ISO date and time. */
  savedAt: string
  person: Person
  aliases: Person[]
  scope: 'all' | { feature: string; id: string }
  entries: FileEntry[]
  /** By id; those that the entries name. */
  photos: Record<string, PhotoText>
  /** Values that could not be read when the file was written, as raw text. */
  unreadable: { key: string; raw: string }[]
  /** Checksum of the file with this field empty. */
  crc32: string
}

/** A part of what is kept about a person, for a file of its own. */
export interface FilePart {
  /** What the file says that it holds. */
  scope: { feature: string; id: string }
  /** Features whose values belong to it. */
  features: readonly string[]
  /** Ids of the values that belong to it; all of those features if it is left out. */
  ids?: ReadonlySet<string>
  /** What the file's name begins with. */
  name: string
  /** What the file's name says next; the course if it is left out. */
  subject?: string
}

/** Why a file can't be used. */
export type FileProblem = 'not-ours' | 'other-course' | 'newer' | 'damaged'

const FORMAT = 'lk-progress'
const VERSION = 1

const wholeNumber = pipe(number(), integer())
const savedValue = object({ v: wholeNumber, at: wholeNumber, rev: wholeNumber, data: unknown() })
const unreadable = array(object({ key: string(), raw: string() }))
const schema = object({
  format: literal(FORMAT),
  version: literal(VERSION),
  course: string(),
  release: string(),
  savedAt: string(),
  person: string(),
  aliases: array(string()),
  scope: union([literal('all'), object({ feature: string(), id: string() })]),
  entries: array(object({ run: string(), feature: string(), id: string(), saved: savedValue })),
  photos: record(string(), object({ type: picklist(['image/webp', 'image/jpeg']), base64: string() })),
  unreadable,
  crc32: string(),
}) satisfies GenericSchema<unknown, ProgressFile>

/** Puts a file together from the raw values of one person; what is not a saved value goes along unread. */
export function buildFile(parts: {
  course: string
  release: string
  person: Person
  aliases: Person[]
  /** Raw values by storage key. */
  values: Map<string, string>
  unreadable: { key: string; raw: string }[]
  /** Left out for a file with everything. */
  part?: FilePart | undefined
  /** Features whose values never leave the device. */
  staying?: ReadonlySet<string> | undefined
  now: Date
}): ProgressFile {
  const { part, staying } = parts
  const belongs = (key: string) => belongsTo(part, staying, key)
  const entries: FileEntry[] = []
  const broken = parts.unreadable.filter(({ key }) => belongs(key))
  for (const [key, raw] of [...parts.values].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (!belongs(key)) continue
    const place = fromKey(key)
    const saved = readSaved(raw)
    if (place && saved) entries.push({ run: place.run, feature: place.feature, id: place.id, saved })
    else if (raw.trim() && !broken.some((other) => other.raw === raw)) broken.push({ key, raw })
  }
  return sealed({
    format: FORMAT,
    version: VERSION,
    course: parts.course,
    release: parts.release,
    savedAt: parts.now.toISOString(),
    person: parts.person,
    aliases: parts.aliases,
    scope: part?.scope ?? 'all',
    entries,
    photos: {},
    unreadable: broken,
    crc32: '',
  })
}

/** The same file with these photos in it. */
export function withPhotos(file: ProgressFile, photos: ProgressFile['photos']): ProgressFile {
  return sealed({ ...file, photos })
}

/** The text of a file, as it is saved. */
export function fileText(file: ProgressFile): string {
  return JSON.stringify(file, null, 1)
}

/** Reads a file that somebody chose. Never throws; a file is used whole or not at all. */
export function readFile(
  text: string,
  course: string,
): { status: 'ok'; file: ProgressFile } | { status: 'refused'; problem: FileProblem } {
  const value = parseJson(text)
  if (!isObject(value) || value.format !== FORMAT) {
    // A file cut off while it was sent is no JSON any more, but still tells what it was.
    const wasOurs = text.slice(0, 200).includes(`"${FORMAT}"`)
    return { status: 'refused', problem: wasOurs ? 'damaged' : 'not-ours' }
  }
  if (typeof value.version === 'number' && value.version > VERSION)
    return { status: 'refused', problem: 'newer' }
  const parsed = safeParse(schema, value)
  if (!parsed.success || sealed(parsed.output).crc32 !== value.crc32) {
    return { status: 'refused', problem: 'damaged' }
  }
  if (parsed.output.course !== course) return { status: 'refused', problem: 'other-course' }
  return { status: 'ok', file: parsed.output }
}

/**
 * Name of a file, such as `kemajuan-<course>-2026-11-25-0842.json`. That of a part is named for the day alone: one file
 * is carried to one class.
 */
export function fileName(course: string, now: Date, ending: 'json' | 'txt', part?: FilePart): string {
  const two = (value: number) => String(value).padStart(2, '0')
  const day = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
  if (part) return `${part.name}-${part.subject ?? course}-${day}.${ending}`
  return `kemajuan-${course}-${day}-${two(now.getHours())}${two(now.getMinutes())}.${ending}`
}

/** A value that was set aside has a checksum behind its key. */
function belongsTo(
  part: FilePart | undefined,
  staying: ReadonlySet<string> | undefined,
  key: string,
): boolean {
  const { feature = '', id = '' } = fromKey(key.replace(/#.*$/, '')) ?? {}
  if (staying?.has(feature)) return false
  return part === undefined || (part.features.includes(feature) && part.ids?.has(id) !== false)
}

function sealed(file: ProgressFile): ProgressFile {
  return { ...file, crc32: crc32(JSON.stringify({ ...file, crc32: '' })) }
}

function readSaved(raw: string): Saved<unknown> | undefined {
  const parsed = safeParse(savedValue, parseJson(raw))
  return parsed.success ? { ...parsed.output, data: parsed.output.data } : undefined
}

function parseJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''))
    // What is nested too deep can be read but not written again, and would stop the whole file.
    JSON.stringify(value)
    return value
  } catch {
    return undefined
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/**
 * The progress file: everything kept about one person, to carry to another device. Documented in
 * docs/formats/progress-file.md; `format`, `version` and the field names are fixed. Reading one is in read-progress-file.ts,
 * apart with its schema: every lesson can save, few people read.
 */
import { crc32 } from './crc32.ts'
import type { Person, Saved } from './item.ts'
import { fromKey } from './keys.ts'
import type { PhotoText } from './photo.ts'
import { isObject } from './reader.ts'

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

export const FORMAT = 'lk-progress'
export const VERSION = 1

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

/** Whether a value in a file has the form of an id that was made on a device. */
export function isMadeId(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9A-Z]{13}$/.test(value)
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

/** The file with its checksum. */
export function sealed(file: ProgressFile): ProgressFile {
  return { ...file, crc32: crc32(JSON.stringify({ ...file, crc32: '' })) }
}

function readSaved(raw: string): Saved<unknown> | undefined {
  const value = parseJson(raw)
  if (!isObject(value) || !Object.hasOwn(value, 'data')) return undefined
  const { v, at, rev, data } = value
  return isWhole(v) && isWhole(at) && isWhole(rev) ? { v, at, rev, data } : undefined
}

function isWhole(value: unknown): value is number {
  return Number.isInteger(value)
}

/** The value of a text that is JSON and can be written again. Undefined for any other. */
export function parseJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''))
    // What is nested too deep can be read but not written again, and would stop the whole file.
    JSON.stringify(value)
    return value
  } catch {
    return undefined
  }
}

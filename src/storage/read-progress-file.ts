/** Reads a progress file that somebody chose. */
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
import { FORMAT, type ProgressFile, parseJson, sealed, VERSION } from './progress-file.ts'
import { isObject } from './reader.ts'

/** Why a file can't be used. */
export type FileProblem = 'not-ours' | 'other-course' | 'newer' | 'damaged'

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

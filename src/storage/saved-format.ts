/**
 * How a saved thing is written and read back: its versions, the steps between them, and how two copies merge.
 */
import { type GenericSchema, safeParse } from 'valibot'
import type { Saved } from './item.ts'
import { salvage } from './salvage.ts'

export interface SavedFormat<T> {
  /** First part of the id under which it is saved, such as `quiz`. */
  feature: string
  /** The number written today. */
  version: number
  /** Shape of each version ever written, by number. */
  versions: Record<number, GenericSchema>
  /** From each older version to the next. */
  migrations: Record<number, (old: never) => unknown>
  /** What holds before anything was saved. */
  empty(): T
  /** Two copies of the same thing into one; the order of the two never matters. */
  merge(a: T, b: T): T
  /** The schema of today's version. */
  schema: GenericSchema<unknown, T>
}

/** The outcome of reading one raw value. */
export type Opened<T> =
  | { status: 'none' }
  | { status: 'ok'; saved: Saved<T>; migratedFrom?: number }
  /** Written by a newer release: must be left as it is. */
  | { status: 'newer' }
  /** Unreadable as a whole; `data` holds the items that could be read. */
  | { status: 'broken'; data: T }

/** Declares a saved format. Pure; see `durable` for the store that uses it. */
export function defineSaved<T>(format: SavedFormat<T>): SavedFormat<T> {
  return format
}

/**
 * Reads one raw value as it stands in storage. Never throws.
 * Empty text, blanks and `null` count as nothing saved: browsers and other programs leave those behind.
 */
export function open<T>(format: SavedFormat<T>, raw: string | null): Opened<T> {
  const text = raw?.replace(/^\uFEFF/, '').trim()
  if (!text || text === 'null') return { status: 'none' }
  const value = parseJson(text)
  if (!isRecord(value) || !isWhole(value.v)) return broken(format, isRecord(value) ? value.data : undefined)
  if (value.v > format.version) return { status: 'newer' }
  if (!isWhole(value.at) || !isWhole(value.rev)) return broken(format, value.data)

  let data: unknown = value.data
  for (let v = value.v; v < format.version; v += 1) {
    const schema = format.versions[v]
    const migrate = format.migrations[v + 1]
    const old = schema && safeParse(schema, data)
    if (!migrate || !old?.success) return broken(format, undefined)
    // The schema of version v just accepted it, which is what the migration asks for.
    data = migrate(old.output as never)
  }
  const read = safeParse(format.schema, data)
  if (!read.success) return broken(format, data)
  const saved = { v: format.version, at: value.at, rev: value.rev, data: read.output }
  return value.v === format.version ? { status: 'ok', saved } : { status: 'ok', saved, migratedFrom: value.v }
}

function broken<T>(format: SavedFormat<T>, data: unknown): Opened<T> {
  const readable = salvage(format.schema, data, format.empty())
  const result = safeParse(format.schema, readable)
  return { status: 'broken', data: result.success ? result.output : format.empty() }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isWhole(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
}

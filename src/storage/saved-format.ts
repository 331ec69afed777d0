/**
 * How a saved thing is written and read back: its versions, the steps between them, and how two copies merge.
 */
import type { Saved } from './item.ts'
import { isObject, type Reader } from './reader.ts'

export interface SavedFormat<T> {
  /** First part of the id under which it is saved, such as `quiz`. */
  feature: string
  /** The number written today. */
  version: number
  /** Reads today's version. */
  read: Reader<T>
  /** Reads each older version ever written, by number. */
  older: Record<number, Reader<unknown>>
  /** From the version before to the one of this number. */
  migrations: Record<number, (old: never) => unknown>
  /** What holds before anything was saved. */
  empty(): T
  /** Two copies of the same thing into one; which comes first decides only the order of entries, that of `a`. */
  merge(a: T, b: T): T
  /** True for what never leaves the device: no file takes it along, and none brings it. */
  stays?: true
}

/** What is needed to read a format, without ever writing it. */
export type ReadFormat<T> = Omit<SavedFormat<T>, 'merge'>

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
export function open<T>(format: ReadFormat<T>, raw: string | null): Opened<T> {
  const text = raw?.replace(/^\uFEFF/, '').trim()
  if (!text || text === 'null') return { status: 'none' }
  const value = parseJson(text)
  const { v, at, rev, data } = isObject(value) ? value : {}
  if (isCount(v) && v > format.version) return { status: 'newer' }
  const current = isCount(v) ? migrate(format, v, data) : undefined
  const read = format.read(current ?? data)
  if (!current || !read?.whole || !isCount(at) || !isCount(rev)) {
    return { status: 'broken', data: read?.value ?? format.empty() }
  }
  const saved = { v: format.version, at, rev, data: read.value }
  return v === format.version ? { status: 'ok', saved } : { status: 'ok', saved, migratedFrom: Number(v) }
}

/** Data of version `v` as today's version; undefined when it does not fit what it says it is. */
function migrate<T>(format: ReadFormat<T>, v: number, data: unknown): unknown {
  let current = data
  for (let at = v; at < format.version; at += 1) {
    const old = format.older[at]?.(current)
    const step = format.migrations[at + 1]
    if (!old?.whole || !step) return undefined
    // The reader of version `at` accepted it, which is what the step asks for.
    current = step(old.value as never)
  }
  return current
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
}

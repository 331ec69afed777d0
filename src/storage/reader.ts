/**
 * Readers of saved values: they check a value that comes from storage and take out of it what fits. A schema
 * library says only whether all of it fits, costs the lesson page 2 KB more, and would still need this for the
 * rest; see docs/decisions/006-readers-for-storage.md.
 */
import type { Item, Items } from './item.ts'

/** What could be read: the value, and whether anything had to be left out of it. */
export interface Read<T> {
  value: T
  whole: boolean
}

/** Reads an unknown value; undefined when nothing of it fits. Never throws. */
export type Reader<T> = (value: unknown) => Read<T> | undefined

type Readers = Record<string, Reader<unknown>>
type Value<R> = R extends Reader<infer T> ? T : never

/** A text of at most `max` characters. */
export function text(max: number): Reader<string> {
  return (value) => (typeof value === 'string' && value.length <= max ? whole(value) : undefined)
}

/** Exactly this text or number. */
export function exactly<L extends string | number>(literal: L): Reader<L> {
  return (value) => (value === literal ? whole(literal) : undefined)
}

/** A number from 0 to `max`. */
export function decimal(max: number): Reader<number> {
  return (value) => (typeof value === 'number' && value >= 0 && value <= max ? whole(value) : undefined)
}

/** A whole number from 0 to `max`. */
export function integer(max: number): Reader<number> {
  return (value) => (Number.isInteger(value) ? decimal(max)(value) : undefined)
}

/** True or false. */
export const flag: Reader<boolean> = (value) => (typeof value === 'boolean' ? whole(value) : undefined)

/** Milliseconds since 1970; the upper bound is the last moment a Date can hold, so no sum becomes infinite. */
export const stamp: Reader<number> = integer(8.64e15)

/** A content id or a made id. */
export const id: Reader<string> = text(200)

/** A list of at most `max` entries; entries that don't fit are left out. */
export function list<T>(entry: Reader<T>, max: number): Reader<T[]> {
  return (value) => {
    if (!Array.isArray(value) || value.length > max) return undefined
    const read = value.map(entry)
    const fit = read.flatMap((part) => (part ? [part.value] : []))
    return { value: fit, whole: read.every((part) => part?.whole) }
  }
}

/** Entries by name; entries that don't fit are left out. */
export function record<T>(entry: Reader<T>): Reader<Record<string, T>> {
  return (value) => {
    if (!isObject(value)) return undefined
    const result: Record<string, T> = {}
    let all = true
    for (const name of Object.keys(value)) {
      // Assigning this name would set the prototype instead of an entry.
      const read = name === '__proto__' ? undefined : entry(value[name])
      if (read) result[name] = read.value
      all = all && read?.whole === true
    }
    return { value: result, whole: all }
  }
}

/** Named fields. Without a required one nothing fits; an optional one that doesn't fit is left out. */
export function fields<R extends Readers, O extends Readers = Record<never, never>>(
  required: R,
  optional?: O,
): Reader<{ [K in keyof R]: Value<R[K]> } & { [K in keyof O]?: Value<O[K]> }> {
  return (value) => {
    if (!isObject(value)) return undefined
    const result: Record<string, unknown> = {}
    let all = true
    for (const [name, reader] of Object.entries({ ...required, ...optional })) {
      if (!Object.hasOwn(value, name) && !Object.hasOwn(required, name)) continue
      const read = reader(value[name])
      if (!read && Object.hasOwn(required, name)) return undefined
      if (read) result[name] = read.value
      all = all && read?.whole === true
    }
    // Each field was read by the reader of its name.
    return { value: result as never, whole: all }
  }
}

/** The first reader that the value fits. */
export function either<A, B>(first: Reader<A>, second: Reader<B>): Reader<A | B> {
  return (value) => first(value) ?? second(value)
}

/** Stands in for what doesn't fit. */
export function orElse<T>(reader: Reader<T>, fallback: T): Reader<T> {
  return (value) => reader(value) ?? { value: fallback, whole: false }
}

/** A value with its last change, or its tombstone. */
export function item<T>(value: Reader<T>): Reader<Item<T>> {
  const change = { at: stamp, by: id }
  const gone: Reader<true> = (deleted) => (deleted === true ? whole(true) : undefined)
  return either(fields({ ...change, value }), fields({ ...change, deleted: gone })) as Reader<Item<T>>
}

/** Items by id. */
export function items<T>(value: Reader<T>): Reader<Items<T>> {
  return record(item(value))
}

function whole<T>(value: T): Read<T> {
  return { value, whole: true }
}

/** Whether a value has named entries: neither null nor a list. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Finds the texts inside a value of a YAML file. */
import { isRecord } from './yaml-file.ts'

/** A text and the path that leads to it. */
export interface FoundText {
  text: string
  at: PropertyKey[]
}

/** Every text below a value that stands at `at`, without those under the keys in `except`. */
export function textsIn(value: unknown, at: PropertyKey[], except: readonly string[]): FoundText[] {
  if (typeof value === 'string') return [{ text: value, at }]
  if (Array.isArray(value)) return value.flatMap((inner, index) => textsIn(inner, [...at, index], except))
  if (!isRecord(value)) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    except.includes(key) ? [] : textsIn(inner, [...at, key], except),
  )
}

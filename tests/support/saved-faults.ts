/** The faults of `fixtures/saved-faults.json`, applied to a valid saved value. */
import { readFileSync } from 'node:fs'

export interface Fault {
  id: string
  kind: string
  /** Stands under the key exactly like this. */
  raw?: string
  /** Is done to a valid value. */
  mutate?: {
    op: string
    percent?: number
    chars?: number
    times?: number
    text?: string
    path?: string
    value?: unknown
    to?: string[]
    key?: string
    until_chars?: number
  }
}

/** A damaged value, and where the damage is. */
export interface Damaged {
  raw: string
  /** Names from the root to the field that was changed. */
  path?: string[]
}

export const faults = JSON.parse(
  readFileSync(new URL('../fixtures/saved-faults.json', import.meta.url), 'utf8'),
) as Fault[]

const OTHER_TYPES: Record<string, unknown> = {
  string: 'lima',
  number: 7,
  null: null,
  array: [],
  object: {},
  boolean: true,
}

/** Every form a fault takes for one valid value. Empty when the value has nothing the fault could harm. */
export function damagedBy({ raw, mutate }: Fault, valid: string): Damaged[] {
  return [...(raw === undefined ? [] : [{ raw }]), ...(mutate ? mutated(mutate, valid) : [])]
}

function mutated(mutate: NonNullable<Fault['mutate']>, valid: string): Damaged[] {
  const value: unknown = JSON.parse(valid)
  const paths = pathsIn(value)
  switch (mutate.op) {
    case 'cut':
      return [{ raw: valid.slice(0, mutate.percent ? (valid.length * mutate.percent) / 100 : -1) }]
    case 'concat':
      return [{ raw: valid.repeat(mutate.times ?? 2) }]
    case 'prefix':
      return [{ raw: `${mutate.text}${valid}` }]
    case 'set': {
      const places = mutate.path === '<versi>' ? [['v']] : paths.filter((path) => isNumber(at(value, path)))
      const values = Array.isArray(mutate.value) ? mutate.value : [mutate.value]
      return places.flatMap((path) => values.map((to) => ({ raw: withValue(value, path, to), path })))
    }
    case 'retype':
      return paths.flatMap((path) =>
        (mutate.to ?? []).map((type) => ({ raw: withValue(value, path, OTHER_TYPES[type]), path })),
      )
    case 'duplicate-item':
      return paths.flatMap((path) => {
        const list = at(value, path)
        return Array.isArray(list) && list.length > 0
          ? [{ raw: withValue(value, path, [list[0], ...list]), path }]
          : []
      })
    case 'add-key':
      return [[], ...paths].flatMap((path) => {
        const object = at(value, path)
        if (typeof object !== 'object' || object === null || Array.isArray(object)) return []
        const added = JSON.parse(`{"${mutate.key}":${JSON.stringify(mutate.value)}}`)
        return [{ raw: withValue(value, path, Object.defineProperties(added, descriptors(object))), path }]
      })
    case 'repeat-items':
      return paths.flatMap((path) => repeated(value, path, mutate.until_chars ?? 0))
    default:
      throw new Error(
        `No test applies the fault "${mutate.op}" yet: add it to tests/support/saved-faults.ts.`,
      )
  }
}

/** A list, a text or a record of many entries grown to the given size. */
function repeated(value: unknown, path: string[], chars: number): Damaged[] {
  const old = at(value, path)
  if (Array.isArray(old) && old.length > 0) {
    const grown = Array.from({ length: chars / (JSON.stringify(old[0]).length + 1) }, () => old[0])
    return [{ raw: withValue(value, path, grown), path }]
  }
  if (!['seen', 'fields', 'rows', 'visited'].includes(path.at(-1) ?? '')) return []
  const [entry] = Object.values(old as object)
  if (entry === undefined) return []
  const length = chars / (JSON.stringify(entry).length + 12)
  const more = Object.fromEntries(Array.from({ length }, (_, at) => [`tiruan-${at}`, entry]))
  return [{ raw: withValue(value, path, { ...(old as object), ...more }), path }]
}

/** The path of every field inside a value, however deep. */
export function pathsIn(value: unknown, from: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => {
    const path = [...from, name]
    return [path, ...pathsIn(inner, path)]
  })
}

function at(value: unknown, path: string[]): unknown {
  return path.reduce<unknown>((inner, name) => (inner as Record<string, unknown>)[name], value)
}

function withValue(value: unknown, path: string[], to: unknown): string {
  const [last, ...before] = [...path].reverse()
  if (last === undefined) return JSON.stringify(to)
  const copy = structuredClone(value)
  const parent = at(copy, before.reverse()) as Record<string, unknown>
  parent[last] = to
  return JSON.stringify(copy)
}

function descriptors(object: object): PropertyDescriptorMap {
  return Object.getOwnPropertyDescriptors(object)
}

function isNumber(value: unknown): boolean {
  return typeof value === 'number'
}

/** One person has one form: its code, given once, can stand in every shot with that person. Pure. */
import type { Content } from '../model.ts'

/** A person whose code stands in some shots and is missing in others. */
export interface KnownConsent {
  name: string
  consent: string
  /** In how many shots it is missing. */
  missing: number
}

/** A name as it is compared: without regard to capitals and spaces. */
export function sameName(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLowerCase()
}

/** Everyone with exactly one code who lacks it in some shots; of whom there are two codes, only the maker can tell. */
export function knownConsents({ order, shots }: Content): KnownConsent[] {
  const people = order.flatMap((id) => (shots[id]?.people ?? []).map((person) => ({ ...person, shot: id })))
  const named = new Map<string, typeof people>()
  for (const person of people) {
    const name = sameName(person.name)
    if (name !== '') named.set(name, [...(named.get(name) ?? []), person])
  }
  return [...named.values()].flatMap((all) => {
    const codes = new Set(all.map(({ consent }) => consent.trim()).filter((code) => code !== ''))
    const missing = new Set(all.flatMap(({ consent, shot }) => (consent.trim() === '' ? [shot] : []))).size
    const [first] = all
    const [consent] = codes
    return first && consent !== undefined && codes.size === 1 && missing > 0
      ? [{ name: first.name.trim(), consent, missing }]
      : []
  })
}

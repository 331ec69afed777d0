/** What a person tells about themselves, for every exercise: how fast they read aloud. Pure. */
import { currentValue, type Item, newest, type Stamp } from '../../storage/item.ts'

export interface Profile {
  /** Letters per second, measured when reading aloud. */
  rate?: Item<number>
}

/** Rates that are kept, in letters per second: wider than what is measured, lest a later measure be lost. */
export const RATES = { min: 4, max: 30 }

/** The measured rate in letters per second; undefined where none was measured, or it was taken back. */
export function rateOf({ rate }: Profile): number | undefined {
  return currentValue(rate)
}

/** Keeps a measured rate; `undefined` goes back to the usual one. A rate that nobody reads at changes nothing. */
export function withRate(
  profile: Profile,
  rate: number | undefined,
  { at, by }: { at: Stamp; by: string },
): Profile {
  if (rate === undefined) return { ...profile, rate: { at, by, deleted: true } }
  if (!(rate >= RATES.min && rate <= RATES.max)) return profile
  return { ...profile, rate: { at, by, value: rate } }
}

/** Two copies of one profile into one: the newest of each. */
export function mergeProfiles(a: Profile, b: Profile): Profile {
  const rate = a.rate && b.rate ? newest(a.rate, b.rate) : (a.rate ?? b.rate)
  return rate ? { rate } : {}
}

/** The rate at which this person reads aloud, which all estimates go by. */

import { type Durable, durable } from '../../../storage/durable.ts'
import { useMounted } from '../../../ui/use-mounted.ts'
import { useStore } from '../../../ui/use-store.ts'
import { type Profile, rateOf, withRate } from '../../profile/model.ts'
import { saved } from '../../profile/saved.ts'
import { DEFAULT_RATE } from './timing.ts'

let store: Durable<Profile> | undefined

/** The kept profile; the same store for every part of the page. */
export function profileStore(): Durable<Profile> {
  store ??= durable(saved, '-')
  return store
}

/** Letters per second: what was measured, otherwise the usual rate. */
export function useRate(): number {
  const profile = useStore(profileStore())
  return (useMounted() ? rateOf(profile) : undefined) ?? DEFAULT_RATE
}

/** Keeps a measured rate; `undefined` goes back to the usual one. */
export function keepRate(rate: number | undefined): void {
  profileStore().change((profile, now) => withRate(profile, rate, now))
}

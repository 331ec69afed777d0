import { withRate, rateOf } from '../profile/model.ts'
import { saved } from '../profile/saved.ts'
import { durable } from '../../storage/durable.ts'
import { useStore } from '../../ui/use-store.ts'
import { DEFAULT_RATE } from './speech/timing.ts'

const profile = durable(saved, '-')

/** How fast the person reads aloud, in letters for each second; the usual rate where it was never measured. */
export function useRate(): { rate: number; setRate(rate: number | undefined): void } {
  const rate = rateOf(useStore(profile)) ?? DEFAULT_RATE
  return { rate, setRate: (next) => profile.change((now, moment) => withRate(now, next, moment)) }
}

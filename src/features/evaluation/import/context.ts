/** What the course knows when it reads a table. Pure. */
import type { EvaluationContent } from '../content.ts'
import type { Setup } from '../model.ts'
import type { ReadingContext } from './reading.ts'

/** @param now the moment by the device's clock, with its time zone */
export function contextOf(
  { channels, formats, pillars }: EvaluationContent,
  { account, channel }: Setup,
  now: Date,
): ReadingContext {
  const two = (value: number) => String(value).padStart(2, '0')
  return {
    today: `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`,
    zoneMinutes: -now.getTimezoneOffset(),
    account,
    channel,
    channels,
    formats,
    pillars,
  }
}

import { formatNumber } from '../../../i18n/formats.ts'
import type { Locale } from '../../../i18n/locales.ts'
import type { Pool } from '../sample/pool.ts'
import { sampleWords } from './sample-words.ts'

/** How many posts can be taken, and why others can't. */
export function PoolLine({ pool, all, locale }: { pool: Pool; all: number; locale: Locale }) {
  const words = sampleWords(locale)
  const number = (value: number) => formatNumber(value, locale)
  const { outsidePeriod, undated, otherAccount } = pool
  return (
    <p class="small">
      {words.pool(number(pool.posts.length), number(all))}
      {outsidePeriod > 0 && ` ${words.outside(number(outsidePeriod))}`}
      {undated > 0 && ` ${words.undated(number(undated))}`}
      {otherAccount > 0 && ` ${words.otherAccount(number(otherAccount))}`}
    </p>
  )
}

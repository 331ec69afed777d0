import { formatNumber } from '../../../i18n/formats.ts'
import type { Locale } from '../../../i18n/locales.ts'
import { PAGE_SIZE } from './list.ts'
import { postsWords } from './words.ts'

/** From page to page of the list. */
export function Pager(props: {
  /** Counted from 0. */
  place: number
  last: number
  all: number
  turn(to: number): void
  locale: Locale
}) {
  const { place, last, all, turn, locale } = props
  const words = postsWords(locale)
  const number = (value: number) => formatNumber(value, locale)
  const first = place * PAGE_SIZE
  return (
    <nav class="post-pager" aria-label={words.pages}>
      <button
        type="button"
        class="button"
        aria-disabled={place === 0}
        onClick={() => place > 0 && turn(place - 1)}
      >
        {words.previous}
      </button>
      <span>{words.range(number(first + 1), number(Math.min(all, first + PAGE_SIZE)), number(all))}</span>
      <button
        type="button"
        class="button"
        aria-disabled={place === last}
        onClick={() => place < last && turn(place + 1)}
      >
        {words.next}
      </button>
    </nav>
  )
}

import type { Locale } from '../../../i18n/locales.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { tick } from '../../../ui/icons.ts'
import type { Made } from '../model.ts'
import type { Judged as Counts } from './compare.ts'
import { boardFileWords } from './words.ts'

/** Says what a colleague's file brought, when that was only what she said of the board. */
export function Judged(props: {
  board: Made
  judged: Counts
  open(board: Made, screen?: 'review'): void
  locale: Locale
}) {
  const { board, judged, open, locale } = props
  const words = boardFileWords(locale).judged
  return (
    <>
      <h2 tabindex={-1}>{words.heading}</h2>
      <p role="status" class="cmp-judged">
        <Icon d={tick} />
        <span>
          <b>{words.counts(judged.judgements, judged.remarks)}</b> {words.rest}
        </span>
      </p>
      <p class="row">
        <button type="button" class="button primary" onClick={() => open(board, 'review')}>
          {words.see}
        </button>
        <button type="button" class="button" onClick={() => open(board)}>
          {words.open}
        </button>
      </p>
    </>
  )
}

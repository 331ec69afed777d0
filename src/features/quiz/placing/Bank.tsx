import type { Locale } from '../../../i18n/locales.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { InlineText } from '../../../ui/InlineText.tsx'
import type { Id } from '../model.ts'
import type { PlacingView } from './use-placing.ts'
import { placingWords } from './words.ts'

const grip = 'M9 6v.01M9 12v.01M9 18v.01M15 6v.01M15 12v.01M15 18v.01'

/** The choices that are not used yet. Stands under the place that waits for one, so that a thumb need not travel. */
export function Bank({ board, locale }: { board: PlacingView; locale: Locale }) {
  const words = placingWords(locale)
  return (
    <fieldset class="bank" data-bank aria-label={words.bank}>
      {board.unused.length === 0 && <p class="small">{words.bankEmpty}</p>}
      {board.unused.map(({ id, text }) => (
        <button
          type="button"
          key={id}
          class={id === board.dragged ? 'chip lifted' : 'chip'}
          data-chip={id}
          aria-pressed={id === board.held}
          onClick={() => board.send({ type: 'chip', chip: id })}
        >
          <Grip chip={id} />
          <span class="inside">
            <InlineText text={text} />
          </span>
        </button>
      ))}
    </fieldset>
  )
}

/** Where a choice is dragged by: a finger on the rest of it scrolls the page, a mouse takes it anywhere. */
export function Grip({ chip }: { chip: Id }) {
  return (
    <span class="grip" data-drag={chip}>
      <Icon d={grip} />
    </span>
  )
}

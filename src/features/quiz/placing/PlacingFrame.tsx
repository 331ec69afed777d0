import type { ComponentChildren } from 'preact'
import type { Locale } from '../../../i18n/locales.ts'
import { InlineText } from '../../../ui/InlineText.tsx'
import { Bank } from './Bank.tsx'
import type { Chip } from './model.ts'
import type { PlacingView } from './use-placing.ts'
import { placingWords } from './words.ts'

interface Props {
  board: PlacingView
  choices: Chip[]
  checked: boolean
  locale: Locale
  /** The places. */
  children: ComponentChildren
}

/** The places, the unused choices, and the line that says what happened and how to go on. */
export function PlacingFrame({ board, choices, checked, locale, children }: Props) {
  const words = placingWords(locale)
  const busy = board.held !== undefined || board.open !== undefined
  const dragged = choices.find(({ id }) => id === board.dragged)
  return (
    // The buttons inside take the keys; here Escape comes up from any of them.
    // biome-ignore lint/a11y/noStaticElementInteractions: listens only to what its buttons pass on
    <div
      class="placing"
      ref={board.root}
      onKeyDown={({ key }) => {
        if (key === 'Escape') board.send({ type: 'cancel' })
      }}
    >
      {children}
      {!checked && board.open === undefined && <Bank board={board} locale={locale} />}
      {!checked && (
        <div class={busy ? 'hand busy needs-script' : 'hand needs-script'}>
          <p class="small" role="status">
            {board.said || words.hint}
          </p>
          {busy && (
            <button type="button" class="button plain" onClick={() => board.send({ type: 'cancel' })}>
              {words.cancel}
            </button>
          )}
        </div>
      )}
      {dragged && (
        <div class="chip ghost" ref={board.ghost} aria-hidden="true">
          <InlineText text={dragged.text} />
        </div>
      )}
    </div>
  )
}

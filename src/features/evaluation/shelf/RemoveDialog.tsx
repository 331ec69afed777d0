import { useEffect, useRef } from 'preact/hooks'
import { formatNumber } from '../../../i18n/formats.ts'
import type { Locale } from '../../../i18n/locales.ts'
import { elementId } from '../../../i18n/routes.ts'
import type { EvaluationCard } from './evaluations.ts'
import { nameOf } from './name-of.ts'
import { shelfWords } from './words.ts'

interface RemoveDialogProps {
  /** The evaluation whose removal is asked about. */
  card: EvaluationCard | undefined
  onCancel(): void
  onRemove(): void
  locale: Locale
  page: string
}

/** Asks before an evaluation is removed for good. */
export function RemoveDialog({ card, onCancel, onRemove, locale, page }: RemoveDialogProps) {
  const words = shelfWords(locale)
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = elementId(page, 'hapus-audit')
  useEffect(() => {
    if (card) dialog.current?.showModal()
    else dialog.current?.close()
  }, [card])
  return (
    <dialog class="dialog" ref={dialog} aria-labelledby={heading} onClose={onCancel}>
      <h2 id={heading}>{card && words.ask.heading(nameOf(card, locale))}</h2>
      <p>{card && words.ask.text(formatNumber(card.posts, locale))}</p>
      <div class="actions">
        <button type="button" class="button" onClick={onCancel}>
          {words.ask.cancel}
        </button>
        <button type="button" class="button shelf-harm" onClick={onRemove}>
          {words.removeForGood}
        </button>
      </div>
    </dialog>
  )
}

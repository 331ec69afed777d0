import { useEffect, useRef } from 'preact/hooks'
import { formatNumber } from '../../../i18n/formats.ts'
import type { Locale } from '../../../i18n/locales.ts'
import { elementId } from '../../../i18n/routes.ts'
import { sampleWords } from './sample-words.ts'

interface RedrawDialogProps {
  isOpen: boolean
  /** How many scores there are. */
  scores: number
  onCancel(): void
  onDraw(): void
  locale: Locale
  page: string
}

/** Asks before posts that are scored already fall out of the sample. */
export function RedrawDialog({ isOpen, scores, onCancel, onDraw, locale, page }: RedrawDialogProps) {
  const words = sampleWords(locale).ask
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = elementId(page, 'sampel-baru')
  useEffect(() => {
    if (isOpen) dialog.current?.showModal()
    else dialog.current?.close()
  }, [isOpen])
  return (
    <dialog class="dialog" ref={dialog} aria-labelledby={heading} onClose={onCancel}>
      <h2 id={heading}>{words.heading}</h2>
      <p>{words.text(formatNumber(scores, locale))}</p>
      <div class="actions">
        <button type="button" class="button" onClick={onCancel}>
          {words.cancel}
        </button>
        <button type="button" class="button" onClick={onDraw}>
          {words.confirm}
        </button>
      </div>
    </dialog>
  )
}

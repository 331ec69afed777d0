import { useEffect, useRef } from 'preact/hooks'
import type { Locale } from '../../i18n/locales.ts'
import { elementId } from '../../i18n/routes.ts'
import { listWords } from './list-words.ts'

interface RemoveDialogProps {
  /** What is asked about; undefined while nothing is. */
  asked: { name: string; loss: string } | undefined
  cancel(): void
  remove(): void
  locale: Locale
  page: string
}

/** Asks before a thing of a list is removed for good. */
export function RemoveDialog({ asked, cancel, remove, locale, page }: RemoveDialogProps) {
  const words = listWords(locale)
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = elementId(page, 'hapus')
  const isAsked = asked !== undefined
  useEffect(() => {
    if (isAsked) dialog.current?.showModal()
    else dialog.current?.close()
  }, [isAsked])
  return (
    <dialog class="dialog" ref={dialog} aria-labelledby={heading} onClose={cancel}>
      <h2 id={heading}>{asked && words.askRemoval(asked.name)}</h2>
      <p>{asked?.loss}</p>
      <div class="actions">
        <button type="button" class="button" onClick={cancel}>
          {words.cancel}
        </button>
        <button type="button" class="button shelf-harm" onClick={remove}>
          {words.removeForGood}
        </button>
      </div>
    </dialog>
  )
}

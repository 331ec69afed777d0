import { useEffect, useRef } from 'preact/hooks'
import type { Locale } from '../../../i18n/locales.ts'
import { elementId } from '../../../i18n/routes.ts'
import { type BoardActions, nameOf } from './use-board-actions.ts'
import { shelfWords } from './words.ts'

interface RemoveDialogProps {
  actions: BoardActions
  locale: Locale
  page: string
}

/** Asks before a board is removed for good. */
export function RemoveDialog({ actions, locale, page }: RemoveDialogProps) {
  const { asked, cancelRemoval, removeForGood } = actions
  const words = shelfWords(locale)
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = elementId(page, 'hapus-papan')
  useEffect(() => {
    if (asked) dialog.current?.showModal()
    else dialog.current?.close()
  }, [asked])
  return (
    <dialog class="dialog" ref={dialog} aria-labelledby={heading} onClose={cancelRemoval}>
      <h2 id={heading}>{asked && words.ask.heading(nameOf(asked, locale))}</h2>
      <p>{asked && words.ask.text(asked.shots)}</p>
      <div class="actions">
        <button type="button" class="button" onClick={cancelRemoval}>
          {words.ask.cancel}
        </button>
        <button type="button" class="button shelf-harm" onClick={removeForGood}>
          {words.removeForGood}
        </button>
      </div>
    </dialog>
  )
}

import { useEffect, useState } from 'preact/hooks'
import { formatMoment } from '../../i18n/dates.ts'
import type { Locale } from '../../i18n/locales.ts'
import { keepImport, lastImport, undoImport } from '../../storage/handover.ts'
import { pageVault } from '../../storage/page-vault.ts'
import { Icon } from '../../ui/Icon.tsx'
import { info, undo as undoIcon } from '../../ui/icons-more.ts'
import { progressWords } from './words.ts'

/** Where the words of a finished undo wait while the page loads anew. */
const NOTE = 'lk-undone'

/** Offers to take the last import back, until it is kept or undone. */
export function UndoNotice({ locale }: { locale: Locale }) {
  const words = progressWords(locale).undo
  const [at, setAt] = useState<number>()
  const [note, setNote] = useState('')
  useEffect(() => {
    setAt(lastImport(pageVault))
    setNote(history.state?.[NOTE] ?? '')
    history.replaceState(null, '')
  }, [])

  function undo() {
    const { kept } = undoImport(pageVault)
    history.replaceState({ [NOTE]: kept > 0 ? words.kept(kept) : words.undone }, '')
    location.reload()
  }

  function keep() {
    keepImport(pageVault)
    setAt(undefined)
  }

  return (
    <div role="status">
      {note && <p class="notice-line">{note}</p>}
      {at !== undefined && (
        <div class="notice">
          <Icon d={info} />
          <div>
            <strong>{words.done(formatMoment(at, locale))}</strong>
            <p class="row">
              <button type="button" class="button" onClick={undo}>
                <Icon d={undoIcon} />
                {words.undo}
              </button>
              <button type="button" class="button plain" onClick={keep}>
                {words.keep}
              </button>
            </p>
          </div>
        </div>
      )}
    </div>
  )
}

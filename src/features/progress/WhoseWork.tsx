import { useEffect, useRef, useState } from 'preact/hooks'
import { formatMoment } from '../../i18n/dates.ts'
import type { Locale } from '../../i18n/locales.ts'
import { elementId } from '../../i18n/routes.ts'
import { beginAnew, goOnAs, type Work, worksIn } from '../../storage/copies.ts'
import { pageVault } from '../../storage/page-vault.ts'
import { copyWords } from './copy-words.ts'

/** Most works that are offered; older ones are seldom looked for. */
const MOST = 5

/** Where a copy of the single file was never opened before, asks whose work it goes on with. */
export function WhoseWork({ locale }: { locale: Locale }) {
  const words = copyWords(locale)
  const dialog = useRef<HTMLDialogElement>(null)
  const [works, setWorks] = useState<Work[]>([])
  useEffect(() => {
    if (!pageVault.isUnclaimed()) return
    setWorks(worksIn(pageVault).slice(0, MOST))
    dialog.current?.showModal()
  }, [])

  function chose(choose: () => void) {
    choose()
    location.reload()
  }

  return (
    <dialog
      class="dialog"
      ref={dialog}
      aria-labelledby={elementId('berkas', 'siapa')}
      // Closed without an answer, everything typed would go into somebody's work.
      onClose={() => dialog.current?.showModal()}
    >
      <h2 id={elementId('berkas', 'siapa')}>{words.heading}</h2>
      <p>{words.text}</p>
      <div class="actions">
        {works.map(({ person, things, at }) => (
          <button
            type="button"
            class="button"
            key={person}
            onClick={() => chose(() => goOnAs(pageVault, person))}
          >
            {words.goOn(things, at > 0 ? formatMoment(at, locale) : undefined)}
          </button>
        ))}
        <button type="button" class="button" onClick={() => chose(() => beginAnew(pageVault))}>
          {words.other}
        </button>
      </div>
      <p class="small">{words.kept}</p>
    </dialog>
  )
}

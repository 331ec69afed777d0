import { useRef, useState } from 'preact/hooks'
import type { Locale } from '../../i18n/locales.ts'
import { elementId, pageHref } from '../../i18n/routes.ts'
import { photosMissing } from '../../storage/file-photos.ts'
import { hasWork, startNextPerson } from '../../storage/handover.ts'
import { pageVault } from '../../storage/page-vault.ts'
import { forgetEarlyTexts } from '../../ui/early-texts.ts'
import { Icon } from '../../ui/Icon.tsx'
import { download, people } from '../../ui/icons-more.ts'
import { openAnew } from '../../ui/open-page.ts'
import { downloadProgress } from './save-to-file.ts'
import { progressWords } from './words.ts'

/**
 * "Peserta berikutnya": first the file, then the question whether it arrived, and only then the removal. A page
 * can't know whether a download was kept, so the person has to say it.
 */
export function Handover({ locale }: { locale: Locale }) {
  const words = progressWords(locale).handover
  const dialog = useRef<HTMLDialogElement>(null)
  const [step, setStep] = useState<'closed' | 'save' | 'confirm' | 'nothing'>('closed')
  const [missing, setMissing] = useState(0)

  function open() {
    pageVault.flushAll()
    setStep(hasWork(pageVault) ? 'save' : 'nothing')
    dialog.current?.showModal()
  }

  async function save() {
    setMissing(photosMissing(await downloadProgress(pageVault)))
    setStep('confirm')
  }

  async function startAnew() {
    await startNextPerson(pageVault)
    forgetEarlyTexts()
    openAnew(pageHref('home', locale))
  }

  return (
    <section class="flow" aria-labelledby={elementId('kemajuan', 'perangkat-bersama')}>
      <h2 id={elementId('kemajuan', 'perangkat-bersama')}>{words.heading}</h2>
      <p>{words.text}</p>
      <button type="button" class="button" onClick={open}>
        <Icon d={people} />
        {words.button}
      </button>
      <dialog
        class="dialog"
        ref={dialog}
        aria-labelledby={elementId('kemajuan', 'peserta-berikutnya')}
        onClose={() => dialog.current?.open || setStep('closed')}
      >
        <h2 id={elementId('kemajuan', 'peserta-berikutnya')}>{words.button}</h2>
        {step === 'save' && <p>{words.stepOne}</p>}
        {step === 'confirm' && (
          <p role="status">
            {missing > 0 && `${progressWords(locale).file.photosMissing(missing)} `}
            {words.stepTwo}
          </p>
        )}
        {step === 'nothing' && <p>{words.nothing}</p>}
        <div class="actions">
          <button type="button" class="button" onClick={() => dialog.current?.close()}>
            {words.cancel}
          </button>
          {step === 'nothing' && (
            <button type="button" class="button primary" onClick={startAnew}>
              {words.start}
            </button>
          )}
          {(step === 'save' || step === 'confirm') && (
            <button type="button" class={`button ${step === 'save' ? 'primary' : ''}`} onClick={save}>
              <Icon d={download} />
              {step === 'save' ? progressWords(locale).file.save : words.saveAgain}
            </button>
          )}
          {step === 'confirm' && (
            <button type="button" class="button danger" onClick={startAnew}>
              {words.confirm}
            </button>
          )}
        </div>
      </dialog>
    </section>
  )
}

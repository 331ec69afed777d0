import { useState } from 'preact/hooks'
import { DESK, type PlanOutline } from '../../features/desk/model.ts'
import { saved as savedPlan } from '../../features/desk/saved.ts'
import { ImportPanel } from '../../features/progress/ImportPanel.tsx'
import type { ReadKept } from '../../features/progress/kept.ts'
import { currentFile, downloadProgress, shareableFile } from '../../features/progress/save-to-file.ts'
import type { Status } from '../../features/progress/statuses.ts'
import { UndoNotice } from '../../features/progress/UndoNotice.tsx'
import type { Locale } from '../../i18n/locales.ts'
import { pageVault } from '../../storage/page-vault.ts'
import { Icon } from '../../ui/Icon.tsx'
import { download as downloadIcon } from '../../ui/icons-more.ts'
import { useMounted } from '../../ui/use-mounted.ts'
import { DESK_PART } from './file-part.ts'
import { planStatus, settingsStatus } from './plan-status.ts'
import { deskPageWords } from './words.ts'

interface DeskFileProps {
  plans: PlanOutline[]
  /** What the settings are called in the preview. */
  settings: string
  page: string
  locale: Locale
}

/** The facilitator's file: saved for the way to class, opened on the laptop there. */
export function DeskFile({ plans, settings, page, locale }: DeskFileProps) {
  const words = deskPageWords(locale).file
  const live = useMounted()
  const [message, setMessage] = useState('')

  async function save() {
    await downloadProgress(pageVault, DESK_PART)
    setMessage(words.saved)
  }

  async function share() {
    const file = shareableFile(await currentFile(pageVault, DESK_PART), DESK_PART)
    if (!file) return save()
    // A person who closes the share sheet again has changed nothing: that is no fault to report.
    await navigator.share({ files: [file], title: words.heading }).catch(() => undefined)
  }

  function statusesOf(read: ReadKept): Status[] {
    return [
      ...plans.map((plan) => ({
        title: plan.title,
        href: plan.id,
        status: planStatus(plan, read(savedPlan, plan.id), locale),
      })),
      { title: settings, href: DESK, status: settingsStatus(read(savedPlan, DESK), locale) },
    ]
  }

  // Nothing to press before it is alive: the single file draws it anew, and a file chosen until then would be lost.
  if (!live) return <div class="desk-file-place needs-script" />
  return (
    <div class="flow needs-script">
      <UndoNotice locale={locale} />
      <p class="row">
        <button type="button" class="button primary" onClick={save}>
          <Icon d={downloadIcon} />
          {words.save}
        </button>
        {canShare() && (
          <button type="button" class="button" onClick={share}>
            {words.share}
          </button>
        )}
      </p>
      <p class="small" role="status">
        {message}
      </p>
      <ImportPanel page={page} statusesOf={statusesOf} labels={words} locale={locale} />
    </div>
  )
}

/** Sharing needs a secure page and a share sheet: on plain http the download has to do. */
function canShare(): boolean {
  return typeof navigator.canShare === 'function'
}

import { formatMoment } from '../../i18n/dates.ts'
import type { Locale } from '../../i18n/locales.ts'
import { pageVault } from '../../storage/page-vault.ts'
import type { ProgressFile } from '../../storage/progress-file.ts'
import { keptIn, keptInValues, type ReadKept } from './kept.ts'
import type { PlanWithPhotos } from './plan-import.ts'
import { previewWords } from './preview-words.ts'
import type { Status } from './statuses.ts'

/** A sound file, and what would become of what is kept. */
export interface Previewed {
  file: ProgressFile
  plan: PlanWithPhotos
  person: string
  /** Whether somebody else's work is here. */
  asks: boolean
  /** How many photos this device did not take. */
  refused: number
}

interface ImportPreviewProps {
  step: Previewed
  statusesOf: (read: ReadKept) => Status[]
  onApply: () => void
  onCancel: () => void
  locale: Locale
}

/** What a file would change, before anything is changed. */
export function ImportPreview({ step, statusesOf, locale, onApply, onCancel }: ImportPreviewProps) {
  const { file, plan, asks, person, refused } = step
  const words = previewWords(locale)
  const photos = plan.photos.length - refused
  const fresh = plan.changes.filter(({ kind }) => kind === 'new').length
  const before = statusesOf(keptIn(pageVault))
  const planned = new Map([...pageVault.snapshot()].concat(plan.changes.map(({ key, raw }) => [key, raw])))
  const rename = ([key, raw]: [string, string]): [string, string] => [
    key.replace(`:${person}:`, `:${pageVault.device.person}:`),
    raw,
  ]
  const after = statusesOf(keptInValues(pageVault, new Map([...planned].map(rename))))
  return (
    <div class="notice">
      <div>
        <strong>{words.heading}</strong>
        <p>{words.savedAt(formatMoment(Date.parse(file.savedAt), locale))}</p>
        <ul class="changes">
          {after.map(({ title, href, status }, at) => {
            const old = before[at]?.status ?? ''
            return status === old ? null : (
              <li key={href}>
                <b>{title}:</b> {words.change(old, status)}
              </li>
            )
          })}
        </ul>
        <p>
          {plan.changes.length + plan.photos.length === 0
            ? words.nothing
            : words.counts(fresh, plan.changes.length - fresh, plan.same)}
        </p>
        {plan.skipped.length > 0 && <p>{words.skipped(plan.skipped.length)}</p>}
        {photos > 0 && <p>{words.photos(photos)}</p>}
        {plan.missing > 0 && <p>{words.photosMissing(plan.missing)}</p>}
        {asks && <p>{words.otherPerson}</p>}
        {refused > 0 && <p>{words.photosRefused(refused)}</p>}
        <p class="row">
          <button type="button" class="button" onClick={onCancel}>
            {words.cancel}
          </button>
          {plan.changes.length + photos > 0 && (
            <button type="button" class="button primary" onClick={onApply}>
              {refused > 0 ? words.withoutPhotos : asks ? words.merge : words.apply}
            </button>
          )}
        </p>
      </div>
    </div>
  )
}

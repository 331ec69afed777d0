import { useEffect, useRef } from 'preact/hooks'
import type { Locale } from '../../../i18n/locales.ts'
import { elementId } from '../../../i18n/routes.ts'
import { type Progress, percentOf } from './progress.ts'
import { exportWords } from './words.ts'

interface WorkingProps {
  /** What is being made. */
  label: string
  /** Undefined while nothing is known yet. */
  progress: Progress | undefined
  /** What else there is to know. */
  note: string
  onCancel(): void
  locale: Locale
  page: string
}

/** Work that goes on: how far it is, and the way to stop it, which has the focus. */
export function Working({ label, progress, note, onCancel, locale, page }: WorkingProps) {
  const words = exportWords(locale)
  const cancel = useRef<HTMLButtonElement>(null)
  // The button that began the work is gone.
  useEffect(() => cancel.current?.focus({ preventScroll: true }), [])
  const percent = progress && percentOf(progress)
  const name = elementId(page, 'export-working')
  return (
    <div class="export-working">
      <p>
        <span id={name}>{label}</span> {percent !== undefined && <b>{words.percent(percent)}</b>}
      </p>
      <progress max={100} value={percent} aria-labelledby={name} />
      <p class="export-use">{note}</p>
      <button type="button" class="button" ref={cancel} onClick={onCancel}>
        {words.cancel}
      </button>
    </div>
  )
}

/** What the parts of the form of a brief share. */
import type { Locale } from '../../../i18n/locales.ts'
import { elementId } from '../../../i18n/routes.ts'
import type { Brief } from '../model.ts'

export interface BriefPartProps {
  brief: Brief
  /** Changes one field; changes with the same `join` that follow each other soon are one step of undo. */
  onChange: (change: (brief: Brief) => Brief, join: string) => void
  locale: Locale
  /** Page key: the start of every element id. */
  page: string
  readOnly?: boolean | undefined
}

/** Sets one field of the brief. */
export function setField<F extends keyof Brief>(
  { onChange }: Pick<BriefPartProps, 'onChange'>,
  field: F,
  value: Brief[F],
): void {
  onChange((brief) => (brief[field] === value ? brief : { ...brief, [field]: value }), `brief/${field}`)
}

/** The element of a field. */
export function fieldId(page: string, ...parts: string[]): string {
  return elementId(page, 'ringkasan', ...parts)
}

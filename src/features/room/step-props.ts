import type { Locale } from '../../i18n/locales.ts'
import type { Finding } from './model.ts'

/** What every step of the room check gets. */
export interface StepProps {
  locale: Locale
  /** The step is done. Without a finding it is well, or was passed over. */
  onAnswer: (finding?: Finding) => void
}

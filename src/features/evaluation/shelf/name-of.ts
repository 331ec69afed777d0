import type { Locale } from '../../../i18n/locales.ts'
import type { EvaluationCard } from './evaluations.ts'
import { shelfWords } from './words.ts'

/** The name of an evaluation as the list shows it. */
export function nameOf(
  { account, state }: Pick<EvaluationCard, 'account' | 'state'>,
  locale: Locale,
): string {
  const { none, unreadable } = shelfWords(locale)
  return account || (state === 'whole' ? none : unreadable)
}

import type { Locale } from '../../i18n/locales.ts'
import type { Part } from './use-part.ts'
import { partWords } from './words.ts'

/** Stands where a part of the page is still on its way. */
export function Waiting({ part, locale }: { part: Pick<Part<unknown>, 'failed' | 'again'>; locale: Locale }) {
  const words = partWords(locale)
  if (!part.failed) return <p class="part-waiting">{words.loading}</p>
  return (
    <div class="part-waiting" role="alert">
      <p>{words.failed}</p>
      <button type="button" class="button" onClick={part.again}>
        {words.again}
      </button>
    </div>
  )
}

import type { Locale } from '../../i18n/locales.ts'
import type { Part } from './use-part.ts'
import { storyboardWords } from './words.ts'

/** Stands where a part of the page is still on its way. */
export function Waiting({ part, locale }: { part: Pick<Part<unknown>, 'failed' | 'again'>; locale: Locale }) {
  const words = storyboardWords(locale)
  if (!part.failed) return <p class="board-waiting">{words.loading}</p>
  return (
    <div class="board-waiting" role="alert">
      <p>{words.partFailed}</p>
      <button type="button" class="button" onClick={part.again}>
        {words.tryAgain}
      </button>
    </div>
  )
}

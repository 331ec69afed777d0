import type { Locale } from '../../../i18n/locales.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { info } from '../../../ui/icons-more.ts'
import { sentenceCount } from './brief.ts'
import { briefWords } from './brief-words.ts'

/** Says softly where the one message has become several. */
export function MessageNote({ message, locale }: { message: string; locale: Locale }) {
  const count = sentenceCount(message)
  return (
    <div role="status">
      {count > 1 && (
        <p class="brief-note">
          <Icon d={info} />
          {briefWords(locale).sentences(count)}
        </p>
      )}
    </div>
  )
}

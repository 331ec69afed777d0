import type { Locale } from '../i18n/locales.ts'
import { formatTime } from '../i18n/time.ts'
import { pageVault } from '../storage/page-vault.ts'
import { Icon } from './Icon.tsx'
import { clock, tick, warning } from './icons.ts'
import { storageWords } from './storage-words.ts'
import { useStore } from './use-store.ts'

/** Says whether what was typed is in storage: only after it was read back. Empty before the first change. */
export function SaveLine({ locale }: { locale: Locale }) {
  const saving = useStore(pageVault.$saving)
  const words = storageWords(locale)
  if (saving.kind === 'idle') return null
  if (saving.kind === 'saved') {
    return (
      <span class="save-state">
        <Icon d={tick} />
        {words.saved(formatTime(saving.at, locale))}
      </span>
    )
  }
  const failed = saving.kind === 'failed'
  return (
    <span class={`save-state ${failed ? 'failed' : 'pending'}`}>
      <Icon d={failed ? warning : clock} />
      {failed ? words.failed : words.pending}
    </span>
  )
}

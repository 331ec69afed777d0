import { useEffect, useState } from 'preact/hooks'
import type { Locale } from '../../i18n/locales.ts'
import { elementId } from '../../i18n/routes.ts'
import { pageVault } from '../../storage/page-vault.ts'
import { download } from './save-to-file.ts'
import { unreadableWords } from './unreadable-words.ts'

/** Values that could not be read and were set aside: to download, or to remove. */
export function UnreadableList({ locale }: { locale: Locale }) {
  const words = unreadableWords(locale)
  const [values, setValues] = useState<{ key: string; raw: string }[]>([])
  const { aside } = pageVault.platform
  const read = () =>
    aside.all().then((all) => setValues(all.filter(({ key }) => key.startsWith(pageVault.personPrefix))))
  useEffect(() => void read(), [])
  if (values.length === 0) return null
  return (
    <section class="flow" aria-labelledby={elementId('kemajuan', 'tak-terbaca')}>
      <h2 id={elementId('kemajuan', 'tak-terbaca')}>{words.heading}</h2>
      <p>{words.text}</p>
      <ul class="unreadable">
        {values.map(({ key, raw }) => (
          <li key={key} class="row">
            <code>{key.split(':').slice(-2).join(' ').replace(/#.*$/, '')}</code>
            <button type="button" class="button" onClick={() => download(raw, 'data-tidak-terbaca.txt')}>
              {words.download}
            </button>
            <button type="button" class="button danger" onClick={() => void aside.remove(key).then(read)}>
              {words.remove}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

import { useEffect, useState } from 'preact/hooks'
import type { Locale } from '../../i18n/locales.ts'
import { pathsWithEarlyTexts } from '../../ui/early-texts.ts'
import { Icon } from '../../ui/Icon.tsx'
import { info } from '../../ui/icons-more.ts'
import { progressWords } from './words.ts'

/**
 * Names the pages that were left before their script had come: what was typed there is in no file yet. It is saved once
 * the page is opened again.
 * @param titles names of pages by their address
 */
export function LeftPages({ titles, locale }: { titles: ReadonlyMap<string, string>; locale: Locale }) {
  const words = progressWords(locale).left
  const [paths, setPaths] = useState<string[]>([])
  useEffect(() => setPaths(pathsWithEarlyTexts()), [])
  return (
    <div role="status">
      {paths.length > 0 && (
        <div class="notice">
          <Icon d={info} />
          <div>
            <strong>{words.title}</strong>
            <p>{words.text}</p>
            <ul>
              {paths.map((path) => (
                <li key={path}>
                  <a href={path}>{titles.get(path) ?? words.page}</a>
                </li>
              ))}
            </ul>
          </div>
        </div>
      )}
    </div>
  )
}

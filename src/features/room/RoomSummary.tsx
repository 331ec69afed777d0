import type { Locale } from '../../i18n/locales.ts'
import { pageHref } from '../../i18n/routes.ts'
import { Icon } from '../../ui/Icon.tsx'
import { tick, warning } from '../../ui/icons.ts'
import type { Finding } from './model.ts'
import { roomWords } from './words.ts'

interface RoomSummaryProps {
  findings: Finding[]
  locale: Locale
  onAgain: () => void
}

/** What needs mending before the class begins. */
export function RoomSummary({ findings, locale, onAgain }: RoomSummaryProps) {
  const { summary: words, mends } = roomWords(locale)
  return (
    <>
      {findings.length === 0 ? (
        <p class="room-well">
          <Icon d={tick} />
          {words.well}
        </p>
      ) : (
        <>
          <h3>{words.mend}</h3>
          <ul class="room-mends">
            {findings.map((finding) => (
              <li key={finding}>
                <Icon d={warning} />
                {mends[finding]}
              </li>
            ))}
          </ul>
        </>
      )}
      <p class="small">{words.forgotten}</p>
      <p class="row">
        <a class="button primary" href={pageHref('desk', locale)}>
          {words.desk}
        </a>
        <button type="button" class="button" onClick={onAgain}>
          {words.again}
        </button>
      </p>
    </>
  )
}

import type { Locale } from '../../i18n/locales.ts'
import { pageHref } from '../../i18n/routes.ts'
import { Icon } from '../../ui/Icon.tsx'
import { tick, warning } from '../../ui/icons.ts'
import type { Finding, Step } from './model.ts'
import { roomWords } from './words.ts'

interface RoomSummaryProps {
  findings: { step: Step; finding: Finding }[]
  locale: Locale
  onAgain: () => void
}

/** What needs mending before the class begins. */
export function RoomSummary({ findings, locale, onAgain }: RoomSummaryProps) {
  const { summary: words, steps, mends } = roomWords(locale)
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
            {findings.map(({ step, finding }) => (
              <li key={finding}>
                <Icon d={warning} />
                <span>
                  <b>{steps[step].title}.</b> {mends[finding]}
                </span>
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

import { formatNumber } from '../../../i18n/formats.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { tick, warning } from '../../../ui/icons.ts'
import type { CalendarFindings } from '../plan/calendar.ts'
import { titleOf } from '../title-of.ts'
import type { EvaluationView } from '../view.ts'
import { calendarTold } from './told.ts'
import { calendarWords } from './words.ts'

interface CalendarCheckProps {
  view: EvaluationView
  findings: CalendarFindings
}

/** What is to be seen to in the calendar, and the part that each pillar has. */
export function CalendarCheck({ view, findings }: CalendarCheckProps) {
  const { content, library, locale } = view
  const words = calendarWords(locale)
  const number = (value: number) => formatNumber(Math.round(value), locale)
  if (findings.slots.length + findings.outside.length === 0) return <p class="small">{words.none}</p>
  const told = calendarTold(findings, content, library, locale)
  return (
    <section class="audit-check">
      <h3>{words.check}</h3>
      {told.length === 0 ? (
        <p class="audit-warning">
          <Icon d={tick} />
          <span>{words.fine}</span>
        </p>
      ) : (
        <ul>
          {told.map((sentence) => (
            <li key={sentence} class="audit-warning">
              <Icon d={warning} />
              <span>{sentence}</span>
            </li>
          ))}
        </ul>
      )}
      <h3>{words.shares}</h3>
      <dl>
        {findings.shares.map(({ pillar, count, share, target }) => (
          <div key={pillar}>
            <dt>{titleOf(library.pillars, pillar)}</dt>
            <dd>
              {share === undefined
                ? words.noShare(number(target))
                : words.share(number(share), number(count), number(target))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

import { clockText } from '../../i18n/clock.ts'
import { formatMinutes } from '../../i18n/dates.ts'
import type { Locale } from '../../i18n/locales.ts'
import { elementId } from '../../i18n/routes.ts'
import { Icon } from '../../ui/Icon.tsx'
import { right } from '../../ui/icons.ts'
import { type CatchUp, firstToBegin, type Lateness } from './lateness.ts'
import type { PlanView } from './use-plan.ts'
import { deskWords } from './words.ts'

/** Minutes beyond which somebody is trying the desk out, or the clock is wrong: no class catches up with that. */
const FAR_OFF = 180

interface NowLineProps {
  view: PlanView
  standing: Lateness | undefined
  page: string
  locale: Locale
}

/** What runs, how the class stands against the plan, and what comes next. */
export function NowLine({ view, standing, page, locale }: NowLineProps) {
  const words = deskWords(locale).now
  const heading = elementId(page, 'sekarang', view.plan.id)
  const next = standing ? standing.next : firstToBegin(view.schedule, view.state)
  return (
    <section class="now-line needs-script no-print" aria-labelledby={heading}>
      <h3 id={heading} tabIndex={-1}>
        {words.heading}
      </h3>
      {standing ? (
        <>
          <p class="now-title">
            <mark>{standing.running.block.title}</mark>
          </p>
          <p>
            {words.since(clockText(standing.begun))} <b>{leftText(standing.left, locale)}</b>
          </p>
          <p>
            <b>{standingText(standing.late, locale)}</b>{' '}
            {words.end(clockText(standing.end), clockText(standing.target))}
          </p>
        </>
      ) : (
        <p>{words.none}</p>
      )}
      {next ? (
        <button type="button" class="button primary" onClick={() => view.begin(next.block)}>
          <span>{words.begin(next.block.title)}</span>
          <Icon d={right} />
        </button>
      ) : (
        <p class="small">{words.last}</p>
      )}
      {!standing && <p class="small">{words.how}</p>}
      {standing && Math.abs(standing.late) > FAR_OFF && <p class="small">{words.farOff}</p>}
      {standing && standing.late > 0 && standing.late <= FAR_OFF && (
        <Ways view={view} ways={standing.ways} locale={locale} />
      )}
    </section>
  )
}

/** More ways than these are not read in class. */
const MOST_WAYS = 4

function Ways({ view, ways, locale }: { view: PlanView; ways: CatchUp[]; locale: Locale }) {
  const words = deskWords(locale).now
  if (ways.length === 0) return <p class="small">{words.noWays}</p>
  return (
    <div class="now-ways">
      <h4>{words.ways}</h4>
      <ul class="ways">
        {ways.slice(0, MOST_WAYS).map(({ block: id, title, how, minutes, saves }) => (
          <li key={`${id} ${how}`}>
            <button
              type="button"
              class="button"
              onClick={({ currentTarget }) => {
                // The pressed button goes: whoever uses the keyboard stays in this part.
                currentTarget.closest('section')?.querySelector<HTMLElement>('h3')?.focus()
                if (how === 'drop') view.drop({ id, title }, true)
                else view.minutes({ id, title }, minutes)
              }}
            >
              {how === 'drop' ? words.drop(title, saves) : words.shorten(title, minutes, saves)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}

function standingText(late: number, locale: Locale): string {
  const words = deskWords(locale).now
  if (late === 0) return words.onTime
  const time = formatMinutes(Math.abs(late), locale)
  return late > 0 ? words.late(time) : words.early(time)
}

function leftText(left: number, locale: Locale): string {
  const words = deskWords(locale).now
  const time = formatMinutes(Math.abs(left), locale)
  return left >= 0 ? words.left(time) : words.over(time)
}

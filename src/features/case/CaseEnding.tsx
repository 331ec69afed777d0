import type { Locale } from '../../i18n/locales.ts'
import { Icon } from '../../ui/Icon.tsx'
import { again } from '../../ui/icons.ts'
import { Petals } from '../../ui/Petals.tsx'
import { TextWithBlanks } from '../../ui/TextWithBlanks.tsx'
import type { Case, Ending, Id } from './model.ts'
import { pointsRange } from './points.ts'
import { caseWords } from './words.ts'

/** More petals don't fit beside each other on a narrow phone. */
const MOST_PETALS = 12

interface CaseEndingProps {
  scenario: Case
  ending: Ending
  /** Points by quality of the way that led here. */
  earned: Record<Id, number>
  locale: Locale
  onAnother: () => void
}

/** What a way taught, what it earned out of what can be earned, and the way to another one. */
export function CaseEnding({ scenario, ending, earned, locale, onAnother }: CaseEndingProps) {
  const words = caseWords(locale)
  const ranges = pointsRange(scenario)
  return (
    <>
      <dl class="case-terms case-lesson">
        <div>
          <dt>{words.teaches}</dt>
          <dd>
            <TextWithBlanks text={ending.teaches} />
          </dd>
        </div>
        <div>
          <dt>{words.practice}</dt>
          <dd>
            <TextWithBlanks text={ending.practice} />
          </dd>
        </div>
      </dl>
      <h3>{words.points}</h3>
      <dl class="case-points">
        {scenario.qualities.map(({ id, title, meaning }) => {
          const { lowest, highest } = ranges[id] ?? { lowest: 0, highest: 0 }
          const points = earned[id] ?? 0
          return (
            <div key={id}>
              <dt>{title}</dt>
              <dd>
                <span class="row">
                  {highest <= MOST_PETALS && (
                    <Petals
                      states={Array.from({ length: highest }, (_, at) => (at < points ? 'done' : 'open'))}
                    />
                  )}
                  <b>{words.earned(points, highest)}</b>
                </span>
                <span class="small">
                  <TextWithBlanks text={meaning} />
                  {lowest > 0 && ` ${words.range(lowest, highest)}`}
                </span>
              </dd>
            </div>
          )
        })}
      </dl>
      <p class="case-actions">
        <button type="button" class="button primary" onClick={onAnother}>
          <Icon d={again} />
          {words.another}
        </button>
      </p>
    </>
  )
}

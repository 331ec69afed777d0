import { formatNumber } from '../../../i18n/formats.ts'
import type { Locale } from '../../../i18n/locales.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { tick, warning } from '../../../ui/icons.ts'
import type { Rubric } from '../../rubric/model.ts'
import type { Levels } from './points.ts'
import { scoreOf } from './score.ts'
import { titlesOf } from './titles-of.ts'
import { reviewWords } from './words.ts'

/** What the levels come to so far, at the lower edge while one goes through the criteria. */
export function ScoreBar({ levels, rubric, locale }: { levels: Levels; rubric: Rubric; locale: Locale }) {
  const words = reviewWords(locale)
  const { points, unrated, stoppedBy, verdict } = scoreOf(levels, rubric)
  const { publish, improve } = rubric.thresholds ?? {}
  const limits = [publish, improve].filter((limit) => limit !== undefined)
  return (
    <div class={verdict === 'stop' ? 'review-score tight' : 'review-score'}>
      <svg class="review-bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
        <rect width={points} height="1" />
        {limits.map((limit) => (
          <path key={limit} d={`M${limit} 0V1`} />
        ))}
      </svg>
      <p role="status">
        <b>{words.points(formatNumber(points, locale))}</b>
        {verdict && (
          <span class="review-verdict">
            <Icon d={verdict === 'publish' ? tick : warning} />
            {words.verdicts[verdict]}
          </span>
        )}
        {unrated.length > 0 && <span>{words.unrated(unrated.length)}</span>}
        {stoppedBy.length > 0 && <span>{words.stoppedBy(titlesOf(stoppedBy, rubric))}</span>}
      </p>
    </div>
  )
}

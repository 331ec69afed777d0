import { useEffect, useRef } from 'preact/hooks'
import { formatDate } from '../../../i18n/dates.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { isDay } from '../days.ts'
import { factsLine } from '../facts-line.ts'
import { down, up } from '../fields/icons.ts'
import type { Made } from '../model.ts'
import type { EvaluationView } from '../view.ts'
import { moveRecommendation } from './commands.ts'
import { scaleWords } from './scale-words.ts'
import { recommendationsWords } from './words.ts'

interface RecommendationRowProps {
  view: EvaluationView
  id: Made
  /** Counted from 1. */
  place: number
  count: number
}

/** One recommendation in the list, with what is missing of it. */
export function RecommendationRow({ view, id, place, count }: RecommendationRowProps) {
  const { content, locale } = view
  const words = recommendationsWords(locale)
  const scales = scaleWords(locale)
  const buttons = useRef<HTMLSpanElement>(null)
  const moved = useRef<number>()
  // Rows change places in the document, and Firefox then takes the focus from the button.
  useEffect(() => {
    if (moved.current === undefined) return
    buttons.current?.querySelectorAll('button')[moved.current]?.focus()
    moved.current = undefined
  }, [place])
  const recommendation = content.recommendations[id]
  if (!recommendation) return null
  const { owner, deadline, success, severity, reach, effort, evidence } = recommendation
  const action = recommendation.action.trim() || words.untitled
  const missing = [
    owner.trim() === '' && words.fields.owner,
    !isDay(deadline) && words.fields.deadline,
    success.trim() === '' && words.fields.success,
  ].filter((field) => field !== false)

  function move(by: number) {
    moved.current = by < 0 ? 0 : 1
    view.run(moveRecommendation(id, by), words.moved(place + by, count))
  }

  return (
    <li>
      <span class="audit-number" aria-hidden="true">
        {place}
      </span>
      <div class="audit-row-text">
        <button type="button" class="audit-row-open" onClick={() => view.show('recommendations', id)}>
          {action}
        </button>
        <p>
          {factsLine([
            scales.measures(severity, reach, effort),
            evidence.length > 0 && words.evidenceCount(evidence.length),
          ])}
        </p>
        {owner.trim() !== '' && isDay(deadline) && (
          <p>{words.until(owner.trim(), formatDate(deadline, locale))}</p>
        )}
        {missing.length > 0 && <p>{words.missing(missing.join(', '))}</p>}
      </div>
      <span class="audit-moves" ref={buttons}>
        <button
          type="button"
          class="button plain icon-only"
          aria-label={words.up(action)}
          aria-disabled={place === 1}
          onClick={() => place > 1 && move(-1)}
        >
          <Icon d={up} />
        </button>
        <button
          type="button"
          class="button plain icon-only"
          aria-label={words.down(action)}
          aria-disabled={place === count}
          onClick={() => place < count && move(1)}
        >
          <Icon d={down} />
        </button>
      </span>
    </li>
  )
}

import { useRef } from 'preact/hooks'
import { formatShortMoment } from '../../../i18n/dates.ts'
import { formatNumber } from '../../../i18n/formats.ts'
import { elementId } from '../../../i18n/routes.ts'
import { pageVault } from '../../../storage/page-vault.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { tick } from '../../../ui/icons.ts'
import { finishScoring } from '../raters/commands.ts'
import type { EvaluationView } from '../view.ts'
import { ClosedNote } from './ClosedNote.tsx'
import type { PostState } from './state.ts'
import { scoringWords } from './words.ts'

/** Says that all is scored: from then on the scores of others may be seen. It can be taken back. */
export function FinishPart({ view, states }: { view: EvaluationView; states: PostState[] }) {
  const { content, person, locale, page } = view
  const words = scoringWords(locale).finish
  const number = (value: number) => formatNumber(value, locale)
  const heading = elementId(page, 'selesai')
  const open = states.filter(({ isComplete }) => !isComplete).length
  const bare = states.reduce((sum, state) => sum + state.bare, 0)
  const doneAt = content.raters[person]?.doneAt
  const title = useRef<HTMLHeadingElement>(null)
  /** The pressed button is gone with what it did: the heading takes the focus. */
  const toHeading = () => title.current?.focus({ preventScroll: true })
  const waits = open > 0 || states.length === 0
  return (
    <section class="score-finish" aria-labelledby={heading}>
      <h2 id={heading} ref={title} tabIndex={-1}>
        {words.heading}
      </h2>
      {doneAt === undefined ? (
        <>
          <p>{words.lead}</p>
          <p class="row">
            <button
              type="button"
              class={waits ? 'button' : 'button primary'}
              aria-disabled={waits}
              aria-describedby={waits ? `${heading}-waits` : undefined}
              onClick={() => {
                if (waits) return
                view.run(finishScoring(person, pageVault.platform.now()), words.finished)
                toHeading()
              }}
            >
              <Icon d={tick} />
              {words.button}
            </button>
            {waits && (
              <span class="small" id={`${heading}-waits`}>
                {words.waits(number(open))} {bare > 0 && words.bare(number(bare))}
              </span>
            )}
          </p>
        </>
      ) : (
        <>
          <p class="score-done">
            <Icon d={tick} />
            <span>
              {words.done(formatShortMoment(doneAt, locale))} {waits && words.waits(number(open))}
            </span>
          </p>
          <p>
            <button type="button" class="button primary" onClick={() => view.show('results')}>
              {words.toResults}
            </button>
          </p>
          <ClosedNote view={view} reopened={toHeading} />
        </>
      )}
    </section>
  )
}

import { useEffect, useMemo, useRef } from 'preact/hooks'
import { elementId } from '../../../i18n/routes.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { tick, warning } from '../../../ui/icons.ts'
import { Petals } from '../../../ui/Petals.tsx'
import type { Command } from '../command.ts'
import type { BoardView } from '../view.ts'
import { checkBoard } from './check.ts'
import { copyConsent, markReady } from './commands.ts'
import { knownConsents } from './consents.ts'
import { Findings } from './Findings.tsx'
import { reviewWords } from './words.ts'

/** More would not fit a small phone; the count stands beside them. */
const MOST_PETALS = 14
/** One or two are no row. */
const FEWEST_PETALS = 3

/** What has to be mended before filming: a tap leads to each, and with nothing left the whole board is marked as ready. */
export function CheckPart({ view }: { view: BoardView }) {
  const { content, rate, locale, page, readOnly } = view
  const words = reviewWords(locale)
  const findings = useMemo(() => checkBoard(content, rate), [content, rate])
  const blocking = findings.filter((one) => one.blocking)
  const advice = findings.filter((one) => !one.blocking)
  const count = content.order.length
  const isMarked = count > 0 && content.order.every((id) => content.shots[id]?.status !== 'draft')
  const heading = useRef<HTMLHeadingElement>(null)
  // The pressed button is gone with what it did: the heading takes the focus.
  const pressed = useRef(false)
  useEffect(() => {
    if (pressed.current) heading.current?.focus({ preventScroll: true })
    pressed.current = false
  }, [content])
  function act(command: Command, said: string): void {
    pressed.current = true
    view.run(command, said)
  }
  const title = elementId(page, 'periksa')
  const waits = elementId(page, 'periksa-menunggu')
  return (
    <section class="review-check" aria-labelledby={title}>
      <h2 id={title} ref={heading} tabIndex={-1}>
        {words.check}
      </h2>
      <p role="status" class={blocking.length > 0 ? 'review-sum tight' : 'review-sum'}>
        <Icon d={blocking.length > 0 ? warning : tick} />
        <span>
          {blocking.length > 0 ? words.blocking(blocking.length) : words.ready.clear}
          {advice.length > 0 && <small> {words.advice(advice.length)}</small>}
        </span>
      </p>
      {blocking.length > 0 && <p class="small">{words.checkLead}</p>}
      {!readOnly && <Consents view={view} act={act} />}
      <Findings view={view} findings={blocking} />
      {blocking.length === 0 && (
        <div class="review-clear">
          {count >= FEWEST_PETALS && (
            <Petals states={content.order.slice(0, MOST_PETALS).map(() => 'done')} />
          )}
          <p>{words.ready.clearLead(count)}</p>
        </div>
      )}
      {isMarked && (
        <p class="review-marked">
          <Icon d={blocking.length > 0 ? warning : tick} />
          {blocking.length > 0 ? words.ready.reopened : words.ready.done}
        </p>
      )}
      {!isMarked && !readOnly && (
        <p class="row">
          <button
            type="button"
            class="button primary"
            aria-disabled={blocking.length > 0}
            aria-describedby={blocking.length > 0 ? waits : undefined}
            onClick={() => blocking.length === 0 && act(markReady(), words.ready.marked(count))}
          >
            <Icon d={tick} />
            {words.ready.mark}
          </button>
          {blocking.length > 0 && (
            <span class="small" id={waits}>
              {words.ready.waits(blocking.length)}
            </span>
          )}
        </p>
      )}
      {advice.length > 0 && (
        <div class="review-advice">
          <h3>{words.advice(advice.length)}</h3>
          <p class="small">{words.adviceLead}</p>
          <Findings view={view} findings={advice} />
        </div>
      )}
    </section>
  )
}

/** Somebody's code of consent, given once, for all other shots with that person. */
function Consents({ view, act }: { view: BoardView; act(command: Command, said: string): void }) {
  const words = reviewWords(view.locale).consents
  return (
    <>
      {knownConsents(view.content).map(({ name, consent, missing }) => (
        <p key={name}>
          <button
            type="button"
            class="button"
            onClick={() => act(copyConsent(name, consent), words.copied(consent, name, missing))}
          >
            {words.copy(consent, name, missing)}
          </button>
        </p>
      ))}
    </>
  )
}

import { useState } from 'preact/hooks'
import { elementId } from '../../../i18n/routes.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { tick, warning } from '../../../ui/icons.ts'
import { MAX_SHOTS } from '../model.ts'
import type { BoardView } from '../view.ts'
import { Destinations } from './Destinations.tsx'
import type { CutSheet } from './entries.ts'
import { incomingOf } from './keep-panels.ts'
import { Occupied } from './Occupied.tsx'
import { occupiedAt, planOf, type Treatment, usualStart, usualTreatment } from './placing.ts'
import { takeIn } from './take-in.ts'
import { paperWords } from './words.ts'

/** Where the panels come to, what becomes of pictures that are there, and the button that does it. */
export function Placing({ view, sheets }: { view: BoardView; sheets: readonly CutSheet[] }) {
  const { content, locale, page, board } = view
  const words = paperWords(locale)
  const [chosenStart, setStart] = useState<number>()
  const [chosen, setChosen] = useState<Record<number, Treatment>>({})
  const [busy, setBusy] = useState(false)
  const [failed, setFailed] = useState(false)
  const shots = content.order.length
  const start = Math.min(chosenStart ?? usualStart(sheets), MAX_SHOTS - 1)
  const { targets, beyond } = planOf(sheets, start)
  const treated = targets.map((target) => ({
    ...target,
    treatment: chosen[target.place] ?? usualTreatment(occupiedAt(content, target.place)),
  }))
  const coming = treated.filter(({ treatment }) => treatment !== 'skip')
  const added = Math.max(0, ...coming.map(({ place }) => place + 1 - shots))
  const select = elementId(page, 'paper-start')

  async function apply(): Promise<void> {
    if (busy || coming.length === 0) return
    setBusy(true)
    setFailed(false)
    try {
      const incoming = await incomingOf(coming, sheets, view.make)
      view.run(takeIn(incoming, Array.from({ length: added }, view.make)), words.done(coming.length))
      view.go({ view: 'board', board })
    } catch {
      setFailed(true)
      setBusy(false)
    }
  }

  return (
    <section class="from-paper-placing" aria-labelledby={elementId(page, 'paper-placing')}>
      <h3 id={elementId(page, 'paper-placing')}>{words.placing}</h3>
      <p class="from-paper-start">
        <label for={select}>{words.start}</label>
        <select
          id={select}
          value={start}
          onChange={({ currentTarget }) => setStart(Number(currentTarget.value))}
        >
          {Array.from({ length: Math.min(MAX_SHOTS, Math.max(shots, start) + 1) }, (_, at) => (
            <option key={at} value={at}>
              {at < shots ? words.startShot(at + 1) : words.startNew(at + 1)}
            </option>
          ))}
        </select>
      </p>
      <Destinations targets={coming} sheets={sheets} view={view} />
      <Occupied
        targets={treated.filter(({ place }) => occupiedAt(content, place) !== 'free')}
        sheets={sheets}
        onChoose={(place, treatment) => setChosen((now) => ({ ...now, [place]: treatment }))}
        view={view}
      />
      <div class="from-paper-sum" role="status">
        {coming.length === 0 ? (
          <p>{words.nothing}</p>
        ) : (
          <p>
            {words.summary(coming.length)} {added > 0 && words.added(added)} {words.kept}
          </p>
        )}
        {beyond > 0 && (
          <p class="field-error">
            <Icon d={warning} />
            <span>{words.beyond(beyond)}</span>
          </p>
        )}
        {failed && (
          <p class="field-error">
            <Icon d={warning} />
            <span>{words.failed}</span>
          </p>
        )}
      </div>
      <p>
        <button
          type="button"
          class="button primary"
          aria-disabled={busy || coming.length === 0}
          onClick={() => void apply()}
        >
          <Icon d={tick} />
          {busy ? words.applying : words.apply(coming.length)}
        </button>
      </p>
    </section>
  )
}

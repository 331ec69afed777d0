import { useState } from 'preact/hooks'
import { elementId } from '../../../i18n/routes.ts'
import { setShot } from '../commands/shots.ts'
import type { Made, Shot, Status } from '../model.ts'
import { shotWords } from '../shot/words.ts'
import type { BoardView } from '../view.ts'
import { checkOneShot } from './check.ts'
import { FindingList } from './FindingList.tsx'
import { reviewWords } from './words.ts'

const STATUSES: Status[] = ['draft', 'ready', 'filmed']

/**
 * How far a shot is. It can't be called ready to be filmed while the check finds something in it that blocks; what it finds
 * is one tap away. A shot that is ready already keeps its status, and what has come up since is said.
 */
export function ShotStatus({ view, id, shot }: { view: BoardView; id: Made; shot: Shot }) {
  const { content, rate, locale, page, readOnly } = view
  const words = shotWords(locale)
  const guard = reviewWords(locale).shotStatus
  /** How often it was refused: each time is news. */
  const [refused, setRefused] = useState(0)
  const blocking = checkOneShot(content, id, rate).filter((finding) => finding.blocking)
  const isReady = shot.status === 'ready'
  const isTold = blocking.length > 0 && (isReady || (refused > 0 && shot.status === 'draft'))

  function choose(status: Status): void {
    if (status === 'ready' && blocking.length > 0) {
      setRefused((times) => times + 1)
      return
    }
    setRefused(0)
    view.run(setShot(id, (now) => ({ ...now, status }), 'details'))
  }

  return (
    <fieldset class="shot-status">
      <legend class="label">{words.status}</legend>
      <div class="choice-tiles screen-place">
        {STATUSES.map((status) => (
          <label key={status}>
            <input
              type="radio"
              name={elementId(page, 'status')}
              checked={shot.status === status}
              disabled={readOnly}
              onChange={() => choose(status)}
            />
            <span>{words.statuses[status]}</span>
          </label>
        ))}
      </div>
      <p class="shot-unready" role="status">
        {isTold && (
          <span key={refused}>
            {isReady ? guard.reopened(blocking.length) : guard.refused(blocking.length)}
          </span>
        )}
      </p>
      {isTold && <FindingList view={view} findings={blocking} here={id} />}
    </fieldset>
  )
}

import { formatNumber } from '../../../i18n/formats.ts'
import { elementId } from '../../../i18n/routes.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { warning } from '../../../ui/icons.ts'
import { setShot } from '../commands/shots.ts'
import type { Made, Shot } from '../model.ts'
import { SpeechText } from '../SpeechText.tsx'
import { hintOf } from '../shelf/hint.ts'
import { secondsNeeded, timingOf } from '../timing-of.ts'
import type { BoardView } from '../view.ts'
import { shotWords } from './words.ts'

/** What is said in a shot, with the time it takes against the time there is. */
export function SpeechField({ view, id, shot }: { view: BoardView; id: Made; shot: Shot }) {
  const { locale, page, rate, readOnly } = view
  const words = shotWords(locale)
  const element = elementId(page, 'speech')
  const timing = timingOf(shot, rate)
  const { spoken, captions, speaksTooLong, captionsTooFast } = timing
  const needed = secondsNeeded(timing)
  const round = (value: number) => formatNumber(Math.round(value * 10) / 10, locale)
  const filled = Math.min(100, (spoken / shot.seconds) * 100)
  return (
    <div class="field shot-speech">
      <label for={element}>{words.speech}</label>
      <SpeechText
        id={element}
        shot={shot}
        rate={rate}
        rows={2}
        readOnly={readOnly}
        placeholder={hintOf(view.content.brief, shot, view.library.patterns)?.audio ?? words.speechHint}
        describedBy={`${element}-time`}
        write={(lines) => view.run(setShot(id, (now) => ({ ...now, lines }), 'write', `${id}/lines`))}
      />
      <div class={speaksTooLong ? 'pace tight' : 'pace'} id={`${element}-time`}>
        <svg class="pace-bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
          <rect x="0" y="0" width={filled} height="1" />
        </svg>
        <p class="pace-words">
          <span>{words.spoken(round(spoken))}</span>
          <button type="button" class="text-button" onClick={view.measureRate}>
            {words.measure}
          </button>
        </p>
        {speaksTooLong && (
          <p class="pace-warning">
            <Icon d={warning} />
            <span>{words.tooLong(formatNumber(needed, locale))}</span>
            {!readOnly && (
              <button
                type="button"
                class="button"
                onClick={() => view.run(setShot(id, (now) => ({ ...now, seconds: needed }), 'seconds'))}
              >
                {words.useNeeded(formatNumber(needed, locale))}
              </button>
            )}
          </p>
        )}
        {captions > 0 && !speaksTooLong && (
          <p class={captionsTooFast ? 'pace-warning' : 'pace-captions'}>
            {captionsTooFast && <Icon d={warning} />}
            <span>
              {captionsTooFast ? words.captionsTooFast(round(captions)) : words.captions(round(captions))}
            </span>
          </p>
        )}
      </div>
    </div>
  )
}

import { useMemo } from 'preact/hooks'
import { formatNumber } from '../../../i18n/formats.ts'
import { elementId } from '../../../i18n/routes.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { right, warning } from '../../../ui/icons.ts'
import { setShot } from '../commands/shots.ts'
import type { Made, Shot } from '../model.ts'
import { PlainText } from '../PlainText.tsx'
import { SpeechText } from '../SpeechText.tsx'
import { hintOf } from '../shelf/hint.ts'
import { secondsNeeded, timingOf } from '../timing-of.ts'
import type { BoardView } from '../view.ts'
import { SecondsField } from './SecondsField.tsx'
import { boardWords } from './words.ts'

/** Letters of the words of a shot that are marked, from one to before another. */
export interface Marked {
  shot: Made
  from: number
  to: number
}

/** What the keys of a row do to the script around it. */
export interface RowKeys {
  /** Enter in one of the columns: the shot is split at the caret. */
  split(shot: Made, column: 'visual' | 'audio', at: number): void
  /** Backspace at the very start: the shot joins the one before. */
  join(shot: Made): void
  /** The marked words become a shot. */
  mark(marked: Marked): void
  /** A text of several lines was pasted: a script becomes shots, anything else goes to where the caret is. */
  paste(shot: Made, text: string, field: HTMLTextAreaElement): void
  /** An arrow at the edge of a field leads to the row above or below. */
  step(shot: Made, column: 'visual' | 'audio', by: 1 | -1): void
}

/**
 * One shot of the script: what is seen, what is heard, how long. Drawn anew only when something of it changed: what is
 * typed into a row of many must stand there at once.
 * @param keys what the keys do by now
 * @param marked which letters of its words are marked
 */
export function ScriptRow(props: {
  view: BoardView
  id: Made
  shot: Shot
  number: number
  keys: { current: RowKeys }
  marked: Marked | undefined
}) {
  const { view, id, shot, number, keys, marked } = props
  const { locale, page, rate, readOnly, content } = view
  const words = boardWords(locale)
  const timing = timingOf(shot, rate)
  const needed = secondsNeeded(timing)
  const hint = hintOf(content.brief, shot, view.library.patterns)
  const field = (name: string) => elementId(page, name, id)
  const screenTexts = shot.onScreen.filter(({ text }) => text !== '')

  function press(event: KeyboardEvent, column: 'visual' | 'audio', area: HTMLTextAreaElement): void {
    const { selectionStart: from, selectionEnd: to, value } = area
    const plain = !event.shiftKey && !event.ctrlKey && !event.metaKey && !event.altKey && !event.isComposing
    if (!plain || readOnly) return
    const isStart = from === 0 && to === 0
    const act = (run: () => void) => {
      event.preventDefault()
      run()
    }
    if (event.key === 'Enter') act(() => keys.current.split(id, column, from))
    else if (event.key === 'Backspace' && isStart && number > 1) act(() => keys.current.join(id))
    else if (event.key === 'ArrowUp' && isStart) act(() => keys.current.step(id, column, -1))
    else if (event.key === 'ArrowDown' && from === value.length) act(() => keys.current.step(id, column, 1))
  }

  return useMemo(
    () => (
      <li class="script-row">
        <span class="script-number" aria-hidden="true">
          {number}
        </span>
        <div class="script-visual">
          <PlainText
            id={field('visual')}
            value={shot.visual}
            rows={1}
            readOnly={readOnly}
            placeholder={hint?.visual ?? words.visualHint}
            name={words.visualOf(number)}
            write={(visual) =>
              view.run({ ...setShot(id, (now) => ({ ...now, visual }), 'write', `${id}/visual`) })
            }
            onKeyDown={(event, area) => press(event, 'visual', area)}
          />
          {screenTexts.length > 0 && (
            <p class="script-screen">{screenTexts.map(({ text }) => text).join(' · ')}</p>
          )}
        </div>
        <div class="script-audio">
          <SpeechText
            id={field('audio')}
            shot={shot}
            rate={rate}
            rows={1}
            readOnly={readOnly}
            placeholder={hint?.audio ?? words.audioHint}
            name={words.audioOf(number)}
            describedBy={field('fit')}
            write={(lines) => view.run(setShot(id, (now) => ({ ...now, lines }), 'write', `${id}/lines`))}
            onKeyDown={(event, area) => press(event, 'audio', area)}
            onPaste={(event, area) => {
              const text = event.clipboardData?.getData('text/plain') ?? ''
              // A line or two are just text; a script has shots.
              if (readOnly || !text.trim().includes('\n')) return
              event.preventDefault()
              keys.current.paste(id, text, area)
            }}
          />
          <div class="script-tools">
            <p id={field('fit')} class={timing.speaksTooLong ? 'script-fit tight' : 'script-fit'}>
              {timing.speaksTooLong && (
                <>
                  <Icon d={warning} />
                  {words.needs(formatNumber(needed, locale))}
                </>
              )}
              {!timing.speaksTooLong &&
                timing.spoken > 0 &&
                words.speaks(formatNumber(Math.round(timing.spoken * 10) / 10, locale))}
            </p>
            {timing.speaksTooLong && !readOnly && (
              <button
                type="button"
                class="script-tool"
                onClick={() => view.run(setShot(id, (now) => ({ ...now, seconds: needed }), 'seconds'))}
              >
                {words.useNeeded(formatNumber(needed, locale))}
              </button>
            )}
            {marked && !readOnly && (
              <button
                type="button"
                class="script-tool"
                // The field keeps its selection: it would lose it with the focus.
                onPointerDown={(event) => event.preventDefault()}
                onClick={() => keys.current.mark(marked)}
              >
                {words.makeShot}
              </button>
            )}
          </div>
        </div>
        <SecondsField
          class="script-seconds"
          seconds={shot.seconds}
          name={words.secondsOf(number)}
          readOnly={readOnly}
          locale={locale}
          write={(seconds) =>
            view.run(setShot(id, (now) => ({ ...now, seconds }), 'seconds', `${id}/seconds`))
          }
        />
        <button
          type="button"
          class="script-open"
          aria-label={words.openDetails(number)}
          onClick={() => view.go({ view: 'shot', board: view.board, shot: id })}
        >
          <Icon d={right} />
        </button>
      </li>
    ),
    [shot, number, rate, readOnly, content.brief, marked],
  )
}

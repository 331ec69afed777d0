import { formatNumber } from '../../../i18n/formats.ts'
import { elementId } from '../../../i18n/routes.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { cross, plus, warning } from '../../../ui/icons.ts'
import { setShot } from '../commands/shots.ts'
import { MOST_SCREEN_WORDS, screenWords } from '../limits.ts'
import type { Made, OnScreen, Shot } from '../model.ts'
import { PlainText } from '../PlainText.tsx'
import { hintOf } from '../shelf/hint.ts'
import { readingSeconds } from '../speech/timing.ts'
import type { BoardView } from '../view.ts'
import { shotWords } from './words.ts'

const PLACES = ['top', 'middle', 'bottom'] as const

/** The texts on the screen, each at one of three places within the safe box, with the time to read it. */
export function OnScreenFields({ view, id, shot }: { view: BoardView; id: Made; shot: Shot }) {
  const { locale, page, readOnly } = view
  const words = shotWords(locale)
  // An empty one is there to write in; it is kept only once something stands in it.
  const shown: OnScreen[] = shot.onScreen.length > 0 ? shot.onScreen : [{ text: '', place: 'top' }]
  const hint = hintOf(view.content.brief, shot, view.library.patterns)?.onScreen

  function change(at: number, part: Partial<OnScreen>, join?: string): void {
    const onScreen = shown.map((entry, index) => (index === at ? { ...entry, ...part } : entry))
    view.run(setShot(id, (now) => ({ ...now, onScreen }), 'write', join))
  }

  return (
    <fieldset class="screen-texts">
      <legend class="label">{words.onScreen}</legend>
      {shown.map(({ text, place }, at) => {
        const element = elementId(page, 'screen', String(at))
        const count = screenWords(text)
        const seconds = readingSeconds(text)
        const isLong = seconds > shot.seconds + 0.1
        const time = isLong ? words.readsTooLong : words.reading
        return (
          <div class="screen-text" key={at}>
            <PlainText
              id={element}
              value={text}
              rows={1}
              readOnly={readOnly}
              name={words.onScreenOf(at + 1)}
              describedBy={`${element}-time`}
              {...(at === 0 && hint !== undefined && { placeholder: hint })}
              write={(typed) => change(at, { text: typed }, `${id}/screen/${at}`)}
            />
            <div class="choice-tiles screen-place" role="radiogroup" aria-label={words.onScreenPlace(at + 1)}>
              {PLACES.map((name) => (
                <label key={name}>
                  <input
                    type="radio"
                    name={`${element}-place`}
                    checked={place === name}
                    disabled={readOnly}
                    onChange={() => change(at, { place: name })}
                  />
                  <span>{words.places[name]}</span>
                </label>
              ))}
              {text !== '' && !readOnly && (
                <button
                  type="button"
                  class="button plain icon-only"
                  aria-label={words.removeText(at + 1)}
                  onClick={() => {
                    const onScreen = shown.filter((_, index) => index !== at)
                    view.run(setShot(id, (now) => ({ ...now, onScreen }), 'write'))
                  }}
                >
                  <Icon d={cross} />
                </button>
              )}
            </div>
            <p class={isLong ? 'hint pace-warning' : 'hint'} id={`${element}-time`}>
              {isLong && <Icon d={warning} />}
              {count > 0 && <span>{time(count, formatNumber(Math.round(seconds * 10) / 10, locale))}</span>}
              {count > MOST_SCREEN_WORDS && <span> {words.tooManyWords}</span>}
            </p>
          </div>
        )
      })}
      {shot.onScreen.length > 0 && !readOnly && (
        <button
          type="button"
          class="button plain"
          onClick={() => {
            const onScreen: OnScreen[] = [...shown, { text: '', place: 'bottom' }]
            view.run(setShot(id, (now) => ({ ...now, onScreen }), 'write'))
          }}
        >
          <Icon d={plus} />
          {words.addText}
        </button>
      )}
    </fieldset>
  )
}

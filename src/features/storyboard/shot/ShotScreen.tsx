import { useRef } from 'preact/hooks'
import { formatNumber } from '../../../i18n/formats.ts'
import { elementId } from '../../../i18n/routes.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { plus, right } from '../../../ui/icons.ts'
import { left } from '../../../ui/icons-more.ts'
import { usePart } from '../../../ui/parts/use-part.ts'
import { BoardRuler } from '../BoardRuler.tsx'
import { minus } from '../board/icons.ts'
import { SecondsField } from '../board/SecondsField.tsx'
import { addShotAfter, setShot } from '../commands/shots.ts'
import { type Made, SHOT_SECONDS, type Shot } from '../model.ts'
import { PlainText } from '../PlainText.tsx'
import { hintOf } from '../shelf/hint.ts'
import type { BoardView } from '../view.ts'
import { Details } from './Details.tsx'
import { MakePicture } from './MakePicture.tsx'
import { OnScreenFields } from './OnScreenFields.tsx'
import { Pictures } from './Pictures.tsx'
import { ShotActions } from './ShotActions.tsx'
import { SpeechField } from './SpeechField.tsx'
import { Strip } from './Strip.tsx'
import { TermField } from './TermField.tsx'
import { panelsOf } from './use-panels.ts'
import { useSwipe } from './use-swipe.ts'
import { shotWords } from './words.ts'

/** One shot fills the screen: its picture on top, its words below, all shots as a strip at the lower edge. */
export function ShotScreen(props: {
  view: BoardView
  id: Made
  shot: Shot
  /** Puts a photo into a panel; gives a sentence where it can't be used. */
  takePhoto(panel: Made, file: File): Promise<string | undefined>
}) {
  const { view, id, shot, takePhoto } = props
  const { content, locale, page, rate, readOnly, board } = view
  const words = shotWords(locale)
  const screen = useRef<HTMLDivElement>(null)
  const at = content.order.indexOf(id)
  const panels = panelsOf(view, id, shot)
  const number = (value: number) => formatNumber(value, locale)
  const total = content.order.reduce((sum, each) => sum + (content.shots[each]?.seconds ?? 0), 0)
  const place = words.place(at + 1, content.order.length)
  const time = words.time(number(total), number(content.brief.seconds))

  const goTo = (by: 1 | -1) => {
    const target = content.order[at + by]
    if (target) view.go({ view: 'shot', board, shot: target }, true)
  }
  useSwipe(screen, goTo)
  const review = usePart(true, async () => (await import('../review/ShotReview.tsx')).ShotReview)
  const ShotReview = review.value

  function add(): void {
    const fresh = view.make()
    view.run(addShotAfter(id, fresh, SHOT_SECONDS.usual))
    view.go({ view: 'shot', board, shot: fresh }, true)
  }

  function setSeconds(seconds: number, join?: string): void {
    const within = Math.min(SHOT_SECONDS.max, Math.max(SHOT_SECONDS.min, seconds))
    view.run(setShot(id, (now) => ({ ...now, seconds: within }), 'seconds', join))
  }

  return (
    <div class="shot-screen" ref={screen}>
      {/* Another shot has fields of its own; the strip stays as it is. */}
      <div class="shot-main" key={id}>
        <div class="shot-time">
          <BoardRuler content={content} rate={rate} current={id} locale={locale} />
          <p class="board-sums">
            <span>
              <b>{place.shot}</b> {place.of}
            </span>
            <span>
              <b>{time.seconds}</b> {time.of}
            </span>
          </p>
        </div>
        <div class="shot-top">
          <Pictures view={view} shot={shot} number={at + 1} panels={panels} />
          <div class="shot-side">
            {!readOnly && <MakePicture panels={panels} takePhoto={takePhoto} locale={locale} />}
            <TermField view={view} id={id} shot={shot} kind="size" />
            <TermField view={view} id={id} shot={shot} kind="angle" />
            <div class="field">
              <span class="label" id={elementId(page, 'seconds-label')}>
                {words.seconds}
              </span>
              <fieldset class="stepper" aria-labelledby={elementId(page, 'seconds-label')}>
                <button
                  type="button"
                  aria-label={words.fewer}
                  disabled={readOnly}
                  onClick={() => setSeconds(shot.seconds - 1, `${id}/seconds`)}
                >
                  <Icon d={minus} />
                </button>
                <SecondsField
                  class="stepper-number"
                  seconds={shot.seconds}
                  name={words.seconds}
                  readOnly={readOnly}
                  locale={locale}
                  write={(seconds) => setSeconds(seconds, `${id}/seconds`)}
                />
                <button
                  type="button"
                  aria-label={words.more}
                  disabled={readOnly}
                  onClick={() => setSeconds(shot.seconds + 1, `${id}/seconds`)}
                >
                  <Icon d={plus} />
                </button>
              </fieldset>
            </div>
          </div>
        </div>
        <SpeechField view={view} id={id} shot={shot} />
        <div class="field">
          <label for={elementId(page, 'seen')}>{words.visual}</label>
          <PlainText
            id={elementId(page, 'seen')}
            value={shot.visual}
            rows={2}
            readOnly={readOnly}
            placeholder={hintOf(content.brief, shot, view.library.patterns)?.visual ?? ''}
            write={(visual) => view.run(setShot(id, (now) => ({ ...now, visual }), 'write', `${id}/visual`))}
          />
        </div>
        <OnScreenFields view={view} id={id} shot={shot} />
        <h2 class="shot-heading">{words.details}</h2>
        <Details view={view} id={id} shot={shot} />
        {ShotReview && <ShotReview view={view} id={id} shot={shot} />}
        {!readOnly && <ShotActions view={view} id={id} shot={shot} />}
        <p class="shot-ways">
          <button type="button" class="button plain" aria-disabled={at === 0} onClick={() => goTo(-1)}>
            <Icon d={left} />
            {words.previous}
          </button>
          <button
            type="button"
            class="button plain"
            aria-disabled={at === content.order.length - 1}
            onClick={() => goTo(1)}
          >
            {words.next}
            <Icon d={right} />
          </button>
        </p>
      </div>
      <Strip view={view} current={id} add={add} />
    </div>
  )
}

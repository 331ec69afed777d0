import { useEffect, useRef, useState } from 'preact/hooks'
import { formatNumber } from '../../../i18n/formats.ts'
import type { Locale } from '../../../i18n/locales.ts'
import { elementId } from '../../../i18n/routes.ts'
import { pressTime } from './press-time.ts'
import { DEFAULT_RATE, rateFrom, spokenSeconds } from './timing.ts'
import { rateWords } from './words.ts'

interface Props {
  /** In use, in letters per second. */
  rate: number
  /** Gets the measured rate, or undefined for the usual one. The dialog closes by itself. */
  onRate(rate: number | undefined): void
  onClose(): void
  locale: Locale
  page: string
}

type Step = { name: 'ready' } | { name: 'reading'; since: number } | { name: 'done'; seconds: number }

/** "Ukur laju saya": a person reads a text aloud, and the time it takes gives the letters per second. */
export function MeasureRate({ rate, onRate, onClose, locale, page }: Props) {
  const words = rateWords(locale)
  const [step, setStep] = useState<Step>({ name: 'ready' })
  const dialog = useRef<HTMLDialogElement>(null)
  const outcome = useRef<HTMLDivElement>(null)
  const go = useRef<HTMLButtonElement>(null)
  const press = useRef(pressTime())
  const number = (value: number) => formatNumber(Math.round(value * 10) / 10, locale)
  const heading = elementId(page, 'laju')

  useEffect(() => dialog.current?.showModal(), [])
  // The button that was pressed is gone, or comes back: the keyboard goes on from there.
  useEffect(() => {
    if (step.name === 'done') outcome.current?.focus()
    if (step.name === 'ready') go.current?.focus()
  }, [step.name])

  function pressed() {
    const at = press.current.take(performance.now())
    setStep(
      step.name === 'reading'
        ? { name: 'done', seconds: (at - step.since) / 1000 }
        : { name: 'reading', since: at },
    )
  }

  function choose(chosen: number | undefined) {
    onRate(chosen)
    dialog.current?.close()
  }

  return (
    <dialog ref={dialog} class="dialog rate-dialog" aria-labelledby={heading} onClose={onClose}>
      <h2 id={heading}>{words.heading}</h2>
      {step.name === 'done' ? (
        <Outcome
          seconds={step.seconds}
          outcome={outcome}
          onAgain={() => setStep({ name: 'ready' })}
          onChoose={choose}
          number={number}
          locale={locale}
        />
      ) : (
        <>
          <p class="small rate-hint" role="status">
            {step.name === 'reading' ? words.reading : words.intro}
          </p>
          <p class={`rate-text ${step.name === 'reading' ? 'is-running' : ''}`}>{words.sample}</p>
          <div class="rate-bar">
            <button
              ref={go}
              type="button"
              class="button primary rate-go"
              onPointerDown={() => press.current.note(performance.now())}
              onKeyDown={(event) => {
                // A key that is held down would start and end at once.
                if (event.repeat) event.preventDefault()
                else if (event.key === 'Enter' || event.key === ' ') press.current.note(performance.now())
              }}
              onClick={pressed}
            >
              {step.name === 'reading' ? words.end : words.begin}
            </button>
          </div>
        </>
      )}
      <div class={`rate-end ${step.name === 'reading' ? 'is-away' : ''}`}>
        <div class="actions">
          {rate !== DEFAULT_RATE && (
            <button type="button" class="button" onClick={() => choose(undefined)}>
              {words.usual(number(DEFAULT_RATE))}
            </button>
          )}
          <button type="button" class="button plain" onClick={() => dialog.current?.close()}>
            {words.close}
          </button>
        </div>
        <p class="small">{words.inUse(number(rate))}</p>
      </div>
    </dialog>
  )
}

interface OutcomeProps {
  /** What the reading took. */
  seconds: number
  outcome: { current: HTMLDivElement | null }
  onAgain(): void
  onChoose(rate: number): void
  number(value: number): string
  locale: Locale
}

/** What was measured, or why it can't be. */
function Outcome({ seconds, outcome, onAgain, onChoose, number, locale }: OutcomeProps) {
  const words = rateWords(locale)
  const measured = rateFrom(words.sample, seconds)
  const isShort = seconds < spokenSeconds(words.sample, DEFAULT_RATE)
  const again = (
    <button type="button" class={`button ${measured ? '' : 'primary'}`} onClick={onAgain}>
      {words.again}
    </button>
  )
  return (
    <>
      <div ref={outcome} class="rate-outcome" tabIndex={-1}>
        {measured ? (
          <>
            <p class="rate-result">{words.result(number(measured))}</p>
            <p class="small">{words.compared(number(DEFAULT_RATE))}</p>
          </>
        ) : (
          <p>{isShort ? words.tooShort(number(seconds)) : words.tooLong(number(seconds))}</p>
        )}
      </div>
      <div class="actions">
        {measured && (
          <button
            type="button"
            class="button primary"
            onClick={() => onChoose(Math.round(measured * 10) / 10)}
          >
            {words.use}
          </button>
        )}
        {again}
      </div>
    </>
  )
}

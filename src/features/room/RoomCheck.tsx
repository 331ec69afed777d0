import type { ComponentType } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Locale } from '../../i18n/locales.ts'
import { elementId } from '../../i18n/routes.ts'
import { replayEarlyTaps } from '../../ui/early-taps.ts'
import { Icon } from '../../ui/Icon.tsx'
import { right } from '../../ui/icons.ts'
import { left } from '../../ui/icons-more.ts'
import { ClickerStep } from './ClickerStep.tsx'
import { ContrastStep } from './ContrastStep.tsx'
import { answered, back, findingsOf, type RoomState, STEPS, type Step, startRoom, stepOf } from './model.ts'
import { OfflineStep } from './OfflineStep.tsx'
import { RoomSummary } from './RoomSummary.tsx'
import { ScreenStep } from './ScreenStep.tsx'
import { SizeStep } from './SizeStep.tsx'
import { StorageStep } from './StorageStep.tsx'
import type { StepProps } from './step-props.ts'
import { TimerStep } from './TimerStep.tsx'
import { WindowStep } from './WindowStep.tsx'
import { roomWords } from './words.ts'

const VIEWS: Record<Step, ComponentType<StepProps>> = {
  size: SizeStep,
  contrast: ContrastStep,
  timer: TimerStep,
  clicker: ClickerStep,
  window: WindowStep,
  storage: StorageStep,
  screen: ScreenStep,
  offline: OfflineStep,
}

/** The check of a room, one plain question at a time, with what to mend at the end. Nothing of it is kept. */
export function RoomCheck({ page, locale }: { page: string; locale: Locale }) {
  const words = roomWords(locale)
  const [state, setState] = useState<RoomState>()
  const root = useRef<HTMLDivElement>(null)
  const step = state && stepOf(state)
  const View = step && VIEWS[step]

  useLayoutEffect(() => {
    requestAnimationFrame(() => root.current && replayEarlyTaps(root.current))
  }, [])

  /** The pressed button is gone: the heading of the step takes the focus. */
  function go(next: RoomState) {
    setState(next)
    requestAnimationFrame(() => {
      const heading = root.current?.querySelector('h2')
      heading?.focus({ preventScroll: true })
      heading?.closest('section')?.scrollIntoView()
    })
  }

  return (
    <div class="room-check needs-script no-print" ref={root}>
      {!state && (
        <p>
          <button type="button" class="button primary" onClick={() => go(startRoom())}>
            {words.start}
            <Icon d={right} />
          </button>
        </p>
      )}
      {state && (
        <section class="room-step" aria-labelledby={elementId(page, 'langkah')}>
          {step && <p class="folio">{words.number(state.at + 1, STEPS.length)}</p>}
          <h2 id={elementId(page, 'langkah')} tabIndex={-1}>
            {step ? words.steps[step].title : words.summary.heading}
          </h2>
          {step && <p class="room-ask">{words.steps[step].ask}</p>}
          {View ? (
            <View key={step} locale={locale} onAnswer={(finding) => go(answered(state, finding))} />
          ) : (
            <RoomSummary findings={findingsOf(state)} locale={locale} onAgain={() => go(startRoom())} />
          )}
          {state.at > 0 && (
            <p>
              <button type="button" class="button plain" onClick={() => go(back(state))}>
                <Icon d={left} />
                {words.back}
              </button>
            </p>
          )}
        </section>
      )}
    </div>
  )
}

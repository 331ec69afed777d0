import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Locale } from '../../i18n/locales.ts'
import { Icon } from '../Icon.tsx'
import { again } from '../icons.ts'
import { left, undo as undoIcon } from '../icons-more.ts'
import { SaveLine } from '../SaveLine.tsx'
import type { TakingBack } from './use-taking-back.ts'
import { workWords } from './work-words.ts'

interface WorkHeadProps {
  title: string
  /** Beside the title, where there is room. */
  note: string | undefined
  /** The way back, and where it leads in words. */
  back: { name: string; run(): void }
  steps: TakingBack
  /** Nothing can be changed here, so nothing can be taken back. */
  readOnly?: boolean
  /** Which screen is shown: each begins with this heading, also for those who can't see that it changed. */
  screen: string
  locale: Locale
}

/** The one bar on top of an open piece of work: the way back, where one is, undo and redo, and whether it is saved. */
export function WorkHead({ title, note, back, steps, readOnly, screen, locale }: WorkHeadProps) {
  const words = workWords(locale)
  const { next, undo, redo, said } = steps
  const heading = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => heading.current?.focus({ preventScroll: true }), [screen])
  return (
    <>
      <header class="work-head no-print">
        <div>
          <button type="button" class="button plain icon-only" aria-label={back.name} onClick={back.run}>
            <Icon d={left} />
          </button>
          <h1 ref={heading} tabIndex={-1}>
            {title} <span>{note}</span>
          </h1>
          <SaveLine locale={locale} />
          {!readOnly && (
            <span class="work-steps">
              <Step
                icon={undoIcon}
                name={words.undo}
                title={next.undo && words.undoStep(next.undo)}
                run={undo}
              />
              <Step
                icon={again}
                name={words.redo}
                title={next.redo && words.redoStep(next.redo)}
                run={redo}
              />
            </span>
          )}
        </div>
      </header>
      <p class="visually-hidden" role="status">
        <span key={said.number}>{said.text}</span>
      </p>
    </>
  )
}

/** Undo or redo: what it would take back is its title; without anything to take back it can't be pressed. */
function Step(props: { icon: string; name: string; title: string | undefined; run(): void }) {
  const { icon, name, title, run } = props
  return (
    <button
      type="button"
      class="button plain icon-only"
      aria-label={title ?? name}
      title={title}
      aria-disabled={title === undefined}
      onClick={run}
    >
      <Icon d={icon} />
    </button>
  )
}

/** The presenter's view: what is shown, what comes next, the notes, and the time. In a narrow window the notes alone. */
import { render } from 'preact'
import { useEffect, useLayoutEffect, useState } from 'preact/hooks'
import { clockNow, clockText } from '../../i18n/clock.ts'
import type { Locale } from '../../i18n/locales.ts'
import { Icon } from '../../ui/Icon.tsx'
import { right } from '../../ui/icons.ts'
import { left as leftIcon } from '../../ui/icons-more.ts'
import { pageLocale } from '../../ui/page-locale.ts'
import type { BlockTime, Control } from './control.ts'
import { presenterWords } from './presenter-words.ts'
import { formatStretch } from './stretch.ts'

/** Another window that was not heard of for so long, in ms, counts as closed. */
const SILENCE = 6000
const ASK_EVERY = 2000
const MINUTE = 60_000
const SIZES = [0.875, 1, 1.25, 1.5, 2]

/** Puts the presenter's bars around the slides of a deck that is shown. */
export function present(control: Control): void {
  const { root } = control
  const locale = pageLocale()
  const [head, foot] = ['presenter-head', 'presenter-foot'].map((name) => {
    const known = root.querySelector(`.${name}`)
    if (known) return known
    const bar = document.createElement('div')
    bar.className = name
    root.append(bar)
    return bar
  })
  // Long notes are scrolled, by keyboard too.
  for (const notes of root.querySelectorAll<HTMLElement>('.notes')) notes.tabIndex = 0
  if (head) render(<Head control={control} locale={locale} />, head)
  if (foot) render(<Foot control={control} locale={locale} />, foot)
}

/** Drawn anew at each tick of the deck. */
function useTick(control: Control): number {
  const [now, setNow] = useState(Date.now())
  useEffect(() => control.onTick(() => setNow(Date.now())), [control])
  return now
}

interface PartProps {
  control: Control
  locale: Locale
}

function Head({ control, locale }: PartProps) {
  const words = presenterWords(locale)
  const now = useTick(control)
  const [timeOf, setTimeOf] = useState<(deck: string) => BlockTime | undefined>()
  useEffect(() => {
    let isCurrent = true
    void control.loadBlockTime().then((loaded) => isCurrent && setTimeOf(() => loaded))
    const asking = control.view === 'presenter' ? setInterval(() => control.ask(), ASK_EVERY) : undefined
    return () => {
      isCurrent = false
      clearInterval(asking)
    }
  }, [control])
  const state = control.state()
  // Asked anew each time: at the desk, in another window, a block is begun or shortened meanwhile.
  const block = timeOf?.(control.deck)
  const minutes = block?.minutes ?? Number(control.root.dataset.minutes)
  const elapsed = now - (block?.begun ?? state.begun)
  const left = minutes * MINUTE - elapsed
  const isConnected = now - control.heardAt() < SILENCE
  return (
    <header>
      <span class="clock">{clockNow(now)}</span>
      <span class="small times">
        <span>{words.elapsed(formatStretch(elapsed))}</span>
        <span class={left < 0 ? 'late' : undefined}>
          {left < 0 ? words.late(formatStretch(-left)) : words.left(formatStretch(left))}
        </span>
        <span>
          {block ? words.plan(clockText(block.start), clockText(block.end)) : words.planned(minutes)}
        </span>
      </span>
      {!block?.begun && (
        <button type="button" class="button plain" onClick={() => control.restart()}>
          {words.begin}
        </button>
      )}
      {control.view === 'presenter' && (
        <span class={`small connection ${isConnected ? '' : 'late'}`} role="status">
          {state.curtain !== 'none' ? words.covered : isConnected ? words.connected : words.alone}
        </span>
      )}
    </header>
  )
}

function Foot({ control, locale }: PartProps) {
  const words = presenterWords(locale)
  useTick(control)
  const [size, setSize] = useState(keptSize())
  useEffect(() => {
    control.root.style.setProperty('--notes-size', String(SIZES[size]))
    keepSize(size)
  }, [size, control])
  useLayoutEffect(() => fitFrames(control))
  const state = control.state()
  const { slides } = control
  const current = slides[state.slide - 1]
  const next = slides[state.slide]?.querySelector('h2')?.textContent
  const steps = current?.querySelectorAll('[data-step]').length ?? 0
  return (
    <>
      <p class="presenter-label shown-label">
        {words.shown(state.slide, slides.length)}
        {steps > 0 && `. ${words.steps(state.step, steps)}`}
      </p>
      <p class="presenter-label next-label">{next ? words.next(next) : words.last}</p>
      <div class="presenter-label notes-label">
        {words.notes}
        <span class="row">
          <SizeButton label={words.smaller} text="A−" to={size - 1} {...{ size, setSize }} />
          <SizeButton label={words.larger} text="A+" to={size + 1} {...{ size, setSize }} />
        </span>
      </div>
      <footer>
        <button
          type="button"
          class="button back"
          aria-label={words.back}
          onClick={() => control.run({ do: 'advance', by: -1 })}
        >
          <Icon d={leftIcon} />
        </button>
        <button
          type="button"
          class="button primary forward"
          onClick={() => control.run({ do: 'advance', by: 1 })}
        >
          {words.forward} <Icon d={right} />
        </button>
        {control.view === 'presenter' && (
          <>
            <button type="button" class="button plain" onClick={() => control.run({ do: 'overview' })}>
              {words.all}
            </button>
            <button
              type="button"
              class="button plain"
              aria-pressed={state.curtain !== 'none'}
              onClick={() => control.run({ do: 'cover', with: 'black' })}
            >
              {state.curtain === 'none' ? words.blank : words.unblank}
            </button>
          </>
        )}
      </footer>
    </>
  )
}

/** How large an em is in the two frames, which are smaller than a screen. */
function fitFrames({ slides, state }: Control): void {
  for (const slide of slides.slice(state().slide - 1, state().slide + 1)) {
    const frame = slide.querySelector<HTMLElement>('.slide-frame')
    const size = frame ? `${Math.min(frame.clientWidth / 40, frame.clientHeight / 22.5)}px` : ''
    if (frame && frame.clientWidth > 0 && frame.style.getPropertyValue('--em') !== size) {
      frame.style.setProperty('--em', size)
    }
  }
}

interface SizeButtonProps {
  label: string
  text: string
  to: number
  size: number
  setSize: (size: number) => void
}

function SizeButton({ label, text, to, setSize }: SizeButtonProps) {
  return (
    <button
      type="button"
      class="button plain"
      aria-label={label}
      aria-disabled={SIZES[to] === undefined}
      onClick={() => SIZES[to] !== undefined && setSize(to)}
    >
      {text}
    </button>
  )
}

const SIZE_KEY = 'lk-notes-size'

function keptSize(): number {
  try {
    const kept = Number(sessionStorage.getItem(SIZE_KEY) ?? 1)
    return SIZES[kept] === undefined ? 1 : kept
  } catch {
    return 1
  }
}

function keepSize(size: number): void {
  try {
    sessionStorage.setItem(SIZE_KEY, String(size))
  } catch {
    // The size holds until the window is closed.
  }
}

/** Timers on slides: what their buttons do and what they show. Their time is part of the deck's state. */
import { pageLocale } from '../../ui/page-locale.ts'
import type { Control } from './control.ts'
import { type DeckState, extendTimer, resetTimer, timeLeft, toggleTimer } from './state.ts'
import { formatStretch } from './stretch.ts'
import { deckWords } from './words.ts'

const MINUTE = 60_000

/** Moments that were told already, by timer: each is told once. */
const told = new Map<string, number>()

/** The state after a timer's button was pressed; undefined for any other button. @param slide number of its slide */
export function pressTimer(
  button: HTMLElement,
  state: DeckState,
  slide: number,
  now: number,
): DeckState | undefined {
  const full = wholeTime(button.closest<HTMLElement>('[data-minutes]'))
  const action = button.dataset.timer
  if (action === 'toggle') return toggleTimer(state, slide, full, now)
  if (action === 'extend') return extendTimer(state, slide, MINUTE, now)
  if (action === 'reset') return resetTimer(state, slide)
  return undefined
}

/** Draws every timer of a deck as it stands now. */
export function drawTimers({ deck, root, slides, state, view }: Control): void {
  const locale = pageLocale()
  const words = deckWords(locale).timer
  const now = Date.now()
  slides.forEach((slide, at) => {
    const element = slide.querySelector<HTMLElement>('.timer')
    if (!element) return
    const timer = state().timers[at + 1]
    const full = wholeTime(element)
    const left = timeLeft(timer, full, now)
    const runs = timer !== undefined && 'end' in timer
    element.dataset.state = left <= 0 ? 'over' : runs ? 'runs' : 'waits'
    const [minutes = '', seconds = ''] = formatStretch(Math.max(left, 0)).split('.')
    set(element, 'minutes', minutes)
    set(element, 'seconds', seconds)
    set(element, 'note', left <= 0 ? words.over : '')
    set(element, 'toggle', runs && left > 0 ? words.pause : timer ? words.goOn : words.start)
    element.style.setProperty('--part', String(Math.min(Math.max(left / Math.max(full, left), 0), 1)))
    if (runs && view === 'screen') announce(`${deck}/${at + 1}`, timer.end, left, root)
  })
}

/** Says when a minute is left and when the time is up; the end is also heard. */
function announce(name: string, end: number, left: number, root: HTMLElement): void {
  const locale = pageLocale()
  const words = deckWords(locale).timer
  const isOver = left <= 0
  const key = `${name} ${isOver ? 'over' : 'soon'}`
  // A page that was away for long has nothing to tell of a time long gone.
  if ((!isOver && (left > MINUTE || left < MINUTE - 2000)) || left < -2000 || told.get(key) === end) return
  told.set(key, end)
  const live = root.querySelector('[data-part="said"]')
  if (live) live.textContent = isOver ? words.over : words.soon
  if (isOver) void import('./sound.ts').then(({ ring }) => ring())
}

function wholeTime(element: HTMLElement | null): number {
  return Number(element?.dataset.minutes) * MINUTE
}

function set(element: HTMLElement, part: string, text: string): void {
  const found = element.querySelector(`[data-timer-part="${part}"]`)
  if (found && found.textContent !== text) found.textContent = text
}

/**
 * Shows a deck: one slide at a time, its steps, what covers the screen, and the keys. The page by itself is a document
 * to be read; this makes a show of it. What few need (presenter's view, overview, help) is loaded when it is asked for.
 */
import { PAGE_SHOWN } from '../../ui/islands/bring-to-life.ts'
import type { Control } from './control.ts'
import { keepState, keptState, lettersOn } from './keep.ts'
import { type Command, commandOf, type Press } from './keys.ts'
import { connect, type Link } from './link.ts'
import { hashOf, positionOf, type View } from './position.ts'
import { advance, begin, cover, type DeckState, jump, placeAt, revised, type Steps } from './state.ts'
import { drawTimers, pressTimer } from './timer.ts'
import { deckWords } from './words.ts'

/** Distance in CSS pixels from which a finger's way counts as a swipe. */
const SWIPE = 48
const TICK = 250

let close: (() => void) | undefined

/** Brings the deck of the page to life, and of every page that the single file shows later. */
export function startDeck(): void {
  const open = () => {
    close?.()
    const root = document.querySelector<HTMLElement>('main[data-deck]')
    close = root ? openDeck(root) : undefined
  }
  document.addEventListener(PAGE_SHOWN, open)
  open()
}

function openDeck(root: HTMLElement): () => void {
  const page = document.documentElement
  const deck = root.dataset.deck ?? ''
  const words = deckWords(page.lang === 'en' ? 'en' : 'id')
  const slides = [...root.querySelectorAll<HTMLElement>('.slide')]
  const stepsIn = slides.map((slide) => [...slide.querySelectorAll<HTMLElement>('[data-step]')])
  const steps: Steps = stepsIn.map(({ length }) => length)
  // In the single file the hash names the page as well.
  const path = root.closest<HTMLElement>('[data-page]')?.dataset.page
  const part = (name: string) => root.querySelector<HTMLElement>(`[data-part="${name}"]`)
  const listeners = new Set<() => void>()
  const stop = new AbortController()
  const on = { signal: stop.signal }

  let view: View | undefined
  let state = begin(Date.now())
  let link: Link | undefined
  let heardAt = 0
  let typed = ''

  const control: Control = {
    deck,
    root,
    slides,
    get view() {
      return view ?? 'screen'
    },
    state: () => state,
    run,
    ask: () => link?.send(state, true),
    restart: () => change({ ...state, begun: Date.now() }),
    heardAt: () => heardAt,
    onTick(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }

  /** Shows what the address names. */
  function follow(): void {
    const position = positionOf(location.hash, path)
    if (!position) return leave()
    const isNew = view !== position.view
    if (isNew) show(position.view)
    const next = placeAt(state, steps, position.slide, position.step)
    if (!isNew) return change(next)
    // No revision of its own yet: a window that shows this deck already knows more.
    state = next
    draw()
    link?.send(state, true)
  }

  function show(next: View): void {
    if (!view) state = keptState(deck) ?? begin(Date.now())
    view = next
    page.classList.add('presenting')
    page.dataset.view = next
    // The notes on a phone are stepped by hand: they move nobody else's screen.
    if (next !== 'notes') link ??= connect(deck, hear)
    if (next !== 'screen') void import('./Presenter.tsx').then(({ present }) => present(control))
    keepAwake()
  }

  /** Back to the document. */
  function leave(): void {
    if (!view) return
    view = undefined
    link?.close()
    link = undefined
    page.classList.remove('presenting')
    delete page.dataset.view
    delete root.dataset.overview
    for (const slide of slides) slide.inert = false
    if (document.fullscreenElement) void document.exitFullscreen()
    if (positionOf(location.hash, path))
      history.replaceState(history.state, '', path ? `#${path}` : location.pathname)
    slides[state.slide - 1]?.scrollIntoView()
    tell()
  }

  function hear(theirs: DeckState, asked: boolean): void {
    heardAt = Date.now()
    if (theirs.rev > state.rev) {
      state = theirs
      draw()
    } else {
      if (asked) link?.send(state)
      tell()
    }
  }

  function change(next: DeckState): void {
    if (next === state) return
    const before = state
    state = revised(next, Date.now())
    draw()
    say(before)
    link?.send(state)
  }

  function draw(): void {
    if (!view) return
    const isOverview = root.dataset.overview !== undefined
    slides.forEach((slide, at) => {
      slide.classList.toggle('current', at === state.slide - 1)
      slide.classList.toggle('next', at === state.slide)
      slide.inert = at !== state.slide - 1 && !isOverview
      stepsIn[at]?.forEach((step, number) => {
        step.classList.toggle(
          'shown',
          at < state.slide - 1 || (at === state.slide - 1 && number < state.step),
        )
      })
    })
    root.dataset.curtain = state.curtain
    const position = part('position')
    if (position) position.textContent = words.position(state.slide, slides.length)
    root.querySelectorAll('.deck-petals path').forEach((petal, at) => {
      petal.setAttribute('class', at < state.slide - 1 ? 'done' : at === state.slide - 1 ? 'now' : 'open')
    })
    const hash = hashOf({ slide: state.slide, step: state.step, view }, path)
    if (location.hash !== hash) history.replaceState(history.state, '', hash)
    keepState(deck, state)
    tell()
  }

  /** Tells a screen reader what is new, and brings the focus to the slide that is shown. */
  function say(before: DeckState): void {
    const slide = slides[state.slide - 1]
    const title = slide?.querySelector('h2')?.textContent ?? ''
    const live = part('said')
    if (live && state.slide !== before.slide)
      live.textContent = words.slide(state.slide, slides.length, title)
    else if (live && state.step > before.step) {
      const text = stepsIn[state.slide - 1]?.[state.step - 1]?.textContent ?? ''
      live.textContent = words.step(state.step, steps[state.slide - 1] ?? 0, text)
    } else if (live && state.curtain !== before.curtain) {
      live.textContent = state.curtain === 'none' ? words.uncovered : words.covered
    }
    if (state.slide === before.slide || view !== 'screen' || !slide) return
    if (!slide.contains(document.activeElement)) slide.focus({ preventScroll: true })
    slide.scrollTop = 0
  }

  function tell(): void {
    drawTimers(control, words.timer)
    for (const listener of listeners) listener()
  }

  function run(command: Command): void {
    const { do: name } = command
    if (name === 'advance' || name === 'jump' || name === 'cover') overview(false)
    if (name === 'advance') change(advance(state, steps, command.by))
    if (name === 'jump') change(jump(state, steps, command.to === 'last' ? slides.length : command.to))
    if (name === 'cover') change(cover(state, command.with))
    if (name === 'overview') overview(root.dataset.overview === undefined)
    if (name === 'full') void full()
    if (name === 'presenter') openPresenter()
    if (name === 'help') part('help')?.dispatchEvent(new Event('open'))
    if (name === 'leave') {
      if (root.dataset.overview !== undefined) overview(false)
      else if (view === 'screen') leave()
    }
  }

  function overview(isOpen: boolean): void {
    if (isOpen === (root.dataset.overview !== undefined)) return
    if (isOpen) root.dataset.overview = ''
    else delete root.dataset.overview
    draw()
    const current = slides[state.slide - 1]
    if (isOpen) current?.querySelector<HTMLElement>('.slide-button')?.focus()
    else current?.focus({ preventScroll: true })
    current?.scrollIntoView({ block: 'center' })
  }

  /** Arrows go from slide to slide in the overview, as they stand in rows. */
  function walkOverview(key: string): boolean {
    const buttons = slides.map((slide) => slide.querySelector<HTMLElement>('.slide-button'))
    const here = buttons.findIndex((button) => button === document.activeElement)
    const top = (at: number) => slides[at]?.getBoundingClientRect().top ?? 0
    const inRow = Math.max(1, slides.filter((_, at) => top(at) === top(0)).length)
    const by = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: inRow, ArrowUp: -inRow }[key]
    if (by === undefined || here < 0) return false
    buttons[Math.min(Math.max(here + by, 0), buttons.length - 1)]?.focus()
    return true
  }

  async function full(): Promise<void> {
    try {
      if (document.fullscreenElement) await document.exitFullscreen()
      else await page.requestFullscreen()
    } catch {
      // A browser that refuses shows the slides in its window all the same.
    }
  }

  function openPresenter(): void {
    if (!view) show('screen')
    draw()
    const hash = hashOf({ slide: state.slide, step: state.step, view: 'presenter' }, path)
    const address = `${location.href.split('#')[0]}${hash}`
    const other = open(address, `lk-presenter-${deck}`, 'popup,width=1200,height=760')
    if (other) link?.join(other)
    else {
      part('blocked')?.querySelector('a')?.setAttribute('href', address)
      const dialog = part('blocked')
      if (dialog instanceof HTMLDialogElement) dialog.showModal()
    }
  }

  /** Where the browser can, the screen stays awake; over plain http it can't, and the room check says what to set. */
  function keepAwake(): void {
    if (view && !document.hidden) navigator.wakeLock?.request('screen').catch(() => undefined)
  }

  addEventListener(
    'keydown',
    (event) => {
      if (!view || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
      if (document.querySelector('dialog[open]')) return
      const { key, shiftKey: shift, target } = event
      if (root.dataset.overview !== undefined && walkOverview(key)) return event.preventDefault()
      const press: Press = { key, shift, typed, focus: focusOf(target), letters: lettersOn() }
      const command =
        root.dataset.overview !== undefined && key === 'Enter' && !typed ? undefined : commandOf(press)
      typed =
        /^\d$/.test(key) && (press.focus === 'none' || press.focus === 'button')
          ? `${typed}${key}`.slice(-4)
          : ''
      if (!command) return
      event.preventDefault()
      run(command)
    },
    on,
  )

  root.addEventListener(
    'click',
    ({ target }) => {
      if (!(target instanceof Element)) return
      const button = target.closest<HTMLElement>('button')
      const slide = target.closest<HTMLElement>('.slide')
      const number = slide ? slides.indexOf(slide) + 1 : 0
      if (button?.matches('.slide-button')) {
        if (!view) show('screen')
        overview(false)
        change(jump(state, steps, number))
        draw()
      }
      const timer = button && pressTimer(button, state, number, Date.now())
      if (timer) change(timer)
      const action = button?.dataset.deck
      if (action === 'start') {
        show('screen')
        draw()
        link?.send(state, true)
        slides[state.slide - 1]?.focus({ preventScroll: true })
        void full()
      }
      if (action === 'presenter') openPresenter()
      if (action === 'phone' || action === 'print' || action === 'help' || action === 'notes') {
        void import('./extras.ts').then(({ runExtra }) => runExtra(action, control, button))
      }
    },
    on,
  )
  part('help')?.addEventListener(
    'open',
    () => {
      void import('./extras.ts').then(({ runExtra }) => runExtra('help', control, undefined))
    },
    on,
  )

  let from: { x: number; y: number } | undefined
  root.addEventListener(
    'touchstart',
    ({ touches }) => {
      const [touch] = touches
      from = touches.length === 1 && touch ? { x: touch.clientX, y: touch.clientY } : undefined
    },
    { ...on, passive: true },
  )
  root.addEventListener(
    'touchend',
    ({ changedTouches, target }) => {
      const [touch] = changedTouches
      if (!view || !from || !touch || root.dataset.overview !== undefined || focusOf(target) === 'line')
        return
      const [x, y] = [touch.clientX - from.x, touch.clientY - from.y]
      if (Math.abs(x) > SWIPE && Math.abs(x) > 2 * Math.abs(y)) run({ do: 'advance', by: x < 0 ? 1 : -1 })
    },
    { ...on, passive: true },
  )

  addEventListener('hashchange', follow, on)
  document.addEventListener('visibilitychange', keepAwake, on)
  const ticking = setInterval(() => view && tell(), TICK)
  follow()

  return () => {
    leave()
    stop.abort()
    clearInterval(ticking)
  }
}

/** What has the focus, as far as keys are concerned. */
function focusOf(target: EventTarget | null): Press['focus'] {
  if (!(target instanceof HTMLElement)) return 'none'
  if (target.matches('textarea, select, [contenteditable]')) return 'text'
  if (target.matches('input[type=radio], input[type=checkbox]')) return 'choice'
  if (target.matches('input')) return 'line'
  return target.closest('button, a, summary') ? 'button' : 'none'
}

/**
 * Shows a deck: one slide at a time, its steps, what covers the screen, and the keys. The page by itself is a document
 * to be read; this makes a show of it. What few need (presenter's view, help, printing) is loaded when it is asked for.
 */
import { onSwipe } from '../../ui/swipe.ts'
import type { Control, Surroundings } from './control.ts'
import { drawDeck, partsOf } from './draw.ts'
import { focusOf } from './focus.ts'
import { keepState, keptState, lettersOn } from './keep.ts'
import { type Command, commandOf } from './keys.ts'
import type { Link } from './link.ts'
import { buttonOf, hasOverview, setOverview } from './overview-state.ts'
import { hashOf, positionOf, type View } from './position.ts'
import { keepScreenAwake, toggleFullScreen } from './screen.ts'
import { advance, begin, cover, type DeckState, jump, newer, placeAt, revised, type Steps } from './state.ts'

/** How often timers and clocks are drawn anew, in ms. */
const TICK = 250

let later: typeof import('./later.ts') | undefined

/**
 * Brings a deck to life.
 * @param root the page's main part, with the deck in it
 * @returns takes it down again
 */
export function openDeck(root: HTMLElement, surroundings: Surroundings): () => void {
  const page = document.documentElement
  const deck = root.dataset.deck ?? ''
  const parts = partsOf(root)
  const { slides } = parts
  const steps: Steps = parts.steps.map(({ length }) => length)
  // In the single file the hash names the page as well.
  const path = root.closest<HTMLElement>('[data-page]')?.dataset.page
  const listeners = new Set<() => void>()
  const stop = new AbortController()
  let view: View | undefined
  let state = begin(Date.now())
  let link: Link | undefined
  let heardAt = 0
  let typed = ''
  let unsaid: DeckState | undefined // since when nothing was said: the voice comes later

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
    ...surroundings,
  }

  /** Shows what the address names. */
  function follow(): void {
    const position = positionOf(location.hash, path)
    if (!position) leave()
    if (!position) return
    const isNew = view !== position.view
    if (isNew) show(position.view)
    const next = placeAt(state, steps, position.slide, position.step)
    if (isNew) {
      // No revision of its own yet: a window that shows this deck already knows more.
      state = next
      draw()
      link?.send(state, true)
    } else change(next)
  }

  function show(next: View): void {
    if (!view) state = keptState(deck, steps) ?? begin(Date.now())
    view = next
    page.classList.add('presenting')
    page.dataset.view = next
    // The notes on a phone are stepped by hand: they move nobody else's screen.
    if (next !== 'notes') link ??= later?.connect(deck, hear)
    if (next !== 'screen') void import('./Presenter.tsx').then(({ present }) => present(control))
    keepScreenAwake()
  }

  /** Back to the document. */
  function leave(): void {
    if (!view) return
    view = undefined
    link?.close()
    link = undefined
    page.classList.remove('presenting')
    delete page.dataset.view
    setOverview(root, false)
    for (const slide of root.querySelectorAll('[inert]')) slide.removeAttribute('inert')
    if (document.fullscreenElement) void document.exitFullscreen()
    if (positionOf(location.hash, path)) {
      history.replaceState(history.state, '', path ? `#${path}` : location.pathname)
    }
    slides[state.slide - 1]?.scrollIntoView()
  }

  function hear(theirs: DeckState, asked: boolean): void {
    heardAt = Date.now()
    const next = newer(state, theirs, steps)
    if (next !== state) {
      state = next
      draw()
      return
    }
    if (asked) link?.send(state)
    tell()
  }

  function change(next: DeckState): void {
    if (next === state) return
    const before = state
    state = revised(next, Date.now())
    draw()
    if (later) later.sayChange(parts, before, state)
    else unsaid ??= before
    if (state.slide !== before.slide && view === 'screen') focusSlide()
    link?.send(state)
  }

  function focusSlide(): void {
    const slide = slides[state.slide - 1]
    if (!slide?.contains(document.activeElement)) slide?.focus({ preventScroll: true })
    slide?.querySelector('.slide-frame')?.scrollTo(0, 0)
  }

  function draw(): void {
    if (!view) return
    drawDeck(parts, state, hasOverview(root))
    const hash = hashOf({ slide: state.slide, step: state.step, view }, path)
    if (location.hash !== hash) history.replaceState(history.state, '', hash)
    keepState(deck, state)
    tell()
  }

  function tell(): void {
    later?.drawTimers(control)
    for (const listener of listeners) listener()
  }

  function run(command: Command): void {
    const { do: name } = command
    if (name === 'advance' || name === 'jump' || name === 'cover') overview(false)
    if (name === 'advance') change(advance(state, steps, command.by))
    if (name === 'jump') change(jump(state, steps, command.to === 'last' ? slides.length : command.to))
    if (name === 'cover') change(cover(state, command.with))
    if (name === 'overview') overview(!hasOverview(root))
    if (name === 'full') void toggleFullScreen()
    if (name === 'presenter') openPresenter()
    if (name === 'help') void import('./extras.ts').then(({ runExtra }) => runExtra('help', control))
    if (name !== 'leave') return
    if (hasOverview(root)) overview(false)
    else if (view === 'screen') leave()
  }

  function overview(isOpen: boolean): void {
    if (isOpen === hasOverview(root)) return
    setOverview(root, isOpen)
    draw()
    const current = slides[state.slide - 1]
    const goal = isOpen ? buttonOf(current) : current
    goal?.focus({ preventScroll: true })
    if (isOpen) goal?.scrollIntoView({ block: 'center' })
  }

  /** Begins to show the deck where it was left. */
  function begins(): void {
    show('screen')
    draw()
    link?.send(state, true)
    focusSlide()
  }

  function openPresenter(): void {
    if (!view) begins()
    void import('./later.ts').then(({ openWindow }) => {
      const other = openWindow(control, path)
      if (other) link?.join(other)
    })
  }

  function onKey(event: KeyboardEvent): void {
    const { key, shiftKey: shift, target } = event
    const isForPage = event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]')
    if (!view || event.defaultPrevented || isForPage) return
    const isWalk = hasOverview(root) && later?.walkOverview(slides, key) === true
    const focus = focusOf(target)
    // In the overview Enter presses the button that has the focus.
    const isPress = hasOverview(root) && key === 'Enter' && !typed
    const command =
      isWalk || isPress ? undefined : commandOf({ key, shift, typed, focus, letters: lettersOn() })
    const isDigit = /^\d$/.test(key) && focus !== 'text' && focus !== 'line'
    typed = isDigit ? `${typed}${key}`.slice(-4) : ''
    if (isWalk || command) event.preventDefault()
    if (command) run(command)
  }

  function onClick({ target }: MouseEvent): void {
    const button = target instanceof Element ? target.closest('button') : null
    if (!button) return
    const slide = button.closest<HTMLElement>('.slide')
    const number = slide ? slides.indexOf(slide) + 1 : 0
    const timer = later?.pressTimer(button, state, number, Date.now())
    const action = button.dataset.deck
    if (timer) change(timer)
    else if (button.matches('.slide-button')) {
      if (!view) begins()
      overview(false)
      change(jump(state, steps, number))
      focusSlide()
    } else if (action === 'start') {
      begins()
      void toggleFullScreen()
    } else if (action === 'presenter') openPresenter()
    else if (action === 'phone' || action === 'print' || action === 'help' || action === 'notes') {
      void import('./extras.ts').then(({ runExtra }) => runExtra(action, control, button))
    }
  }

  const { signal } = stop
  addEventListener('keydown', onKey, { signal })
  root.addEventListener('click', onClick, { signal })
  onSwipe(root, 'dialog', signal, (by) => view && !hasOverview(root) && run({ do: 'advance', by }))
  addEventListener('hashchange', follow, { signal })
  document.addEventListener('visibilitychange', () => view && keepScreenAwake(), { signal })
  const ticking = setInterval(() => view && tell(), TICK)
  follow()
  void import('./later.ts').then((loaded) => {
    later = loaded
    if (unsaid) loaded.sayChange(parts, unsaid, state)
    if (view && view !== 'notes') link ??= loaded.connect(deck, hear)
    if (view) control.ask()
    tell()
  })

  return () => {
    leave()
    stop.abort()
    clearInterval(ticking)
  }
}

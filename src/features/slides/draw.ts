/** Draws a deck as its state says, and says aloud what is new in it. */
import { pageLocale } from '../../ui/page-locale.ts'
import type { DeckState } from './state.ts'
import { deckWords } from './words.ts'

/** A deck's parts, found once. */
export interface DeckParts {
  root: HTMLElement
  slides: readonly HTMLElement[]
  /** Steps of each slide. */
  steps: readonly (readonly HTMLElement[])[]
  part(name: string): HTMLElement | null
}

/** Finds the parts of a deck. */
export function partsOf(root: HTMLElement): DeckParts {
  const slides = [...root.querySelectorAll<HTMLElement>('.slide')]
  return {
    root,
    slides,
    steps: slides.map((slide) => [...slide.querySelectorAll<HTMLElement>('[data-step]')]),
    part: (name) => root.querySelector<HTMLElement>(`[data-part="${name}"]`),
  }
}

/** Shows the slide and the steps of a state. @param all whether every slide can be reached, as in the overview */
export function drawDeck(parts: DeckParts, state: DeckState, all: boolean): void {
  const locale = pageLocale()
  const words = deckWords(locale)
  const { root, slides, steps } = parts
  const here = state.slide - 1
  slides.forEach((slide, at) => {
    slide.classList.toggle('current', at === here)
    slide.classList.toggle('next', at === here + 1)
    slide.inert = at !== here && !all
    // In the overview a slide is one button, whatever stands on it.
    slide.querySelector('.slide-frame')?.toggleAttribute('inert', all)
    steps[at]?.forEach((step, number) => {
      step.classList.toggle('shown', at < here || (at === here && number < state.step))
    })
  })
  root.dataset.curtain = state.curtain
  const position = parts.part('position')
  if (position) position.textContent = words.position(state.slide, slides.length)
  root.querySelectorAll('.deck-petals path').forEach((petal, at) => {
    petal.setAttribute('class', at < here ? 'done' : at === here ? 'now' : 'open')
  })
}

/** Tells a screen reader what changed since the state before. */
export function sayChange(parts: DeckParts, before: DeckState, state: DeckState): void {
  const live = parts.part('said')
  if (!live) return
  const locale = pageLocale()
  const words = deckWords(locale)
  const { slides, steps } = parts
  const at = state.slide - 1
  if (state.slide !== before.slide) {
    live.textContent = words.slide(
      state.slide,
      slides.length,
      slides[at]?.querySelector('h2')?.textContent ?? '',
    )
  } else if (state.step > before.step) {
    const own = steps[at] ?? []
    live.textContent = words.step(state.step, own.length, own[state.step - 1]?.textContent ?? '')
  } else if (state.curtain !== before.curtain) {
    live.textContent = state.curtain === 'none' ? words.uncovered : words.covered
  }
}

/** Draws a deck as its state says. */
import type { DeckState } from './state.ts'

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
  if (position) position.textContent = `${state.slide} / ${slides.length}`
  root.querySelectorAll('.deck-petals path').forEach((petal, at) => {
    petal.setAttribute('class', at < here ? 'done' : at === here ? 'now' : 'open')
  })
}

/** Says aloud what is new in a deck. */
import { pageLocale } from '../../ui/page-locale.ts'
import type { DeckParts } from './draw.ts'
import type { DeckState } from './state.ts'
import { deckWords } from './words.ts'

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

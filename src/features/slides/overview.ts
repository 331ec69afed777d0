/** The overview of a deck, walked with arrows as its slides stand in rows. */
import { buttonOf } from './overview-state.ts'

/** Moves the focus by an arrow. @returns whether the key was one */
export function walkOverview(slides: readonly HTMLElement[], key: string): boolean {
  const buttons = slides.map(buttonOf)
  const { activeElement } = document
  const here = activeElement instanceof HTMLElement ? buttons.indexOf(activeElement) : -1
  const top = (at: number) => slides[at]?.getBoundingClientRect().top ?? 0
  const inRow = Math.max(1, slides.filter((_, at) => top(at) === top(0)).length)
  const by = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: inRow, ArrowUp: -inRow }[key]
  if (by === undefined || here < 0) return false
  buttons[Math.min(Math.max(here + by, 0), buttons.length - 1)]?.focus()
  return true
}

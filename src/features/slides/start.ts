import { PAGE_SHOWN } from '../../ui/islands/bring-to-life.ts'
import type { Surroundings } from './control.ts'
import { openDeck } from './deck.ts'

/** Brings the deck of the page to life, and of every page that the single file shows later. */
export function startDeck(surroundings: Surroundings): void {
  let close: (() => void) | undefined
  const open = () => {
    close?.()
    const root = document.querySelector<HTMLElement>('main[data-deck]')
    close = root ? openDeck(root, surroundings) : undefined
  }
  document.addEventListener(PAGE_SHOWN, open)
  open()
}

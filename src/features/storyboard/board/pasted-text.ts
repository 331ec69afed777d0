/** A text in the paste dialog of a board: a tab that is ended and comes back may hold the only copy of it. */
import { pageVault } from '../../../storage/page-vault.ts'
import { TYPED_HERE } from '../../../ui/early-texts.ts'
import type { Made } from '../model.ts'

const placeOf = (board: Made) => `${TYPED_HERE}${pageVault.device.person}:${board}`

/** Keeps the text with the tab; an empty one is forgotten. */
export function keepPasted(board: Made, text: string): void {
  try {
    if (text === '') sessionStorage.removeItem(placeOf(board))
    else sessionStorage.setItem(placeOf(board), text)
  } catch {
    // Without room it stays in the dialog as long as the page is open.
  }
}

/** The kept text; '' where there is none. */
export function keptPasted(board: Made): string {
  try {
    return sessionStorage.getItem(placeOf(board)) ?? ''
  } catch {
    return ''
  }
}

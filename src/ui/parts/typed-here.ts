/** Texts that are nowhere else yet: a tab that is ended and comes back may hold the only copy of them. */
import { pageVault } from '../../storage/page-vault.ts'
import { TYPED_HERE } from '../early-texts.ts'

const keyOf = (place: string) => `${TYPED_HERE}${pageVault.device.person}:${place}`

/** Keeps a text with the tab; an empty one is forgotten. @param place of the field, unique on the device */
export function keepTyped(place: string, text: string): void {
  try {
    if (text === '') sessionStorage.removeItem(keyOf(place))
    else sessionStorage.setItem(keyOf(place), text)
  } catch {
    // Without room it stays in its field as long as the page is open.
  }
}

/** The kept text; '' where there is none. */
export function keptTyped(place: string): string {
  try {
    return sessionStorage.getItem(keyOf(place)) ?? ''
  } catch {
    return ''
  }
}

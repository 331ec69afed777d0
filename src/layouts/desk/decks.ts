/** The decks that have a page of their own. Runs at build only. */
import type { PageLink } from '../../features/desk/model.ts'

/** Every deck of one language that can be opened, by id: that of a lesson, or of its own. */
export function openDecks(): Map<string, PageLink> {
  return new Map()
}

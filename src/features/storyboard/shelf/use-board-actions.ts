import type { Locale } from '../../../i18n/locales.ts'
import { type ListActions, useListActions } from '../../../ui/parts/use-list-actions.ts'
import type { Shelf } from '../model.ts'
import { boardsOnShelf, duplicateBoard, moveBoard, removeBoard } from './boards.ts'
import type { BoardCard } from './cards.ts'
import { copyTitle } from './titles.ts'
import { shelfWords } from './words.ts'

/** What is done with whole boards, and what was done last. */
export interface BoardActions extends ListActions<BoardCard, Shelf> {
  copy(card: BoardCard): void
}

/** The name of a board as it is shown. */
export function nameOf({ title, state }: BoardCard, locale: Locale): string {
  const { none, unreadable } = shelfWords(locale).titles
  return title || (state === 'whole' ? none : unreadable)
}

/** The actions on boards. @param refresh called after each */
export function useBoardActions(refresh: () => void, locale: Locale): BoardActions {
  const { done, titles } = shelfWords(locale)
  const actions = useListActions<Shelf, BoardCard>({
    nameOf: (card) => nameOf(card, locale),
    move: moveBoard,
    remove: removeBoard,
    told: { open: done.restored, archived: done.archived, bin: done.removed },
    removedForGood: done.removedForGood,
    refresh,
  })
  return {
    ...actions,
    copy(card) {
      const taken = boardsOnShelf().map(({ title }) => title)
      const title = copyTitle(nameOf(card, locale), titles.copy, taken)
      const made = duplicateBoard(card.id, title)
      refresh()
      if (made) actions.tell(done.copied(title))
    },
  }
}

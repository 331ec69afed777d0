import { useState } from 'preact/hooks'
import type { Locale } from '../../../i18n/locales.ts'
import type { Shelf } from '../model.ts'
import { boardsOnShelf, duplicateBoard, moveBoard, removeBoard } from './boards.ts'
import type { BoardCard } from './cards.ts'
import { copyTitle } from './titles.ts'
import { shelfWords } from './words.ts'

/** What is done with whole boards, and what was done last. */
export interface BoardActions {
  copy: (card: BoardCard) => void
  move: (card: BoardCard, shelf: Shelf) => void
  /** Asks first, as it can't be undone. */
  askRemoval: (card: BoardCard) => void
  removeForGood: () => void
  cancelRemoval: () => void
  /** The board whose removal is asked about. */
  asked: BoardCard | undefined
  /** The last action in words. */
  done: { text: string; undo?: () => void } | undefined
  /** Something else was done: the last action can't be taken back any more. */
  forget: () => void
}

/** The name of a board as it is shown. */
export function nameOf({ title, state }: BoardCard, locale: Locale): string {
  const { none, unreadable } = shelfWords(locale).titles
  return title || (state === 'whole' ? none : unreadable)
}

/** The actions on boards. @param refresh called after each */
export function useBoardActions(refresh: () => void, locale: Locale): BoardActions {
  const words = shelfWords(locale)
  const [done, setDone] = useState<BoardActions['done']>()
  const [asked, setAsked] = useState<BoardCard>()
  const said = { open: words.done.restored, archived: words.done.archived, bin: words.done.removed }

  function move(card: BoardCard, shelf: Shelf) {
    const name = nameOf(card, locale)
    moveBoard(card.id, shelf)
    refresh()
    setDone({
      text: said[shelf](name),
      undo: () => {
        moveBoard(card.id, card.shelf)
        refresh()
        setDone({ text: words.done.restored(name) })
      },
    })
  }

  return {
    move,
    copy(card) {
      const taken = boardsOnShelf().map(({ title }) => title)
      const title = copyTitle(nameOf(card, locale), words.titles.copy, taken)
      const made = duplicateBoard(card.id, title)
      refresh()
      if (made) setDone({ text: words.done.copied(title) })
    },
    asked,
    askRemoval: setAsked,
    cancelRemoval: () => setAsked(undefined),
    removeForGood() {
      if (!asked) return
      removeBoard(asked.id)
      refresh()
      setAsked(undefined)
      setDone({ text: words.done.removedForGood(nameOf(asked, locale)) })
    },
    done,
    forget: () => setDone(undefined),
  }
}

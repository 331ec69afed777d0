import { useState } from 'preact/hooks'
import type { Locale } from '../../../i18n/locales.ts'
import type { Made } from '../model.ts'
import { BoardRow } from './BoardRow.tsx'
import type { BoardCard } from './cards.ts'
import type { BoardActions } from './use-board-actions.ts'

export interface BoardListProps {
  cards: BoardCard[]
  open: (board: Made) => void
  actions: BoardActions
  locale: Locale
  page: string
}

/** Boards, the last changed first. One menu is open at a time. */
export function BoardList({ cards, ...rest }: BoardListProps) {
  const [menu, setMenu] = useState<Made>()
  return (
    <ul class="shelf-boards">
      {cards.map((card) => (
        <BoardRow
          key={card.id}
          card={card}
          isMenuOpen={menu === card.id}
          setMenuOpen={(isOpen) => setMenu(isOpen ? card.id : undefined)}
          {...rest}
        />
      ))}
    </ul>
  )
}

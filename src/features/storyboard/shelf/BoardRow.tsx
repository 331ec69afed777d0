import { useRef } from 'preact/hooks'
import { formatShortMoment } from '../../../i18n/dates.ts'
import { formatNumber } from '../../../i18n/formats.ts'
import { elementId } from '../../../i18n/routes.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { warning } from '../../../ui/icons.ts'
import type { BoardListProps } from './BoardList.tsx'
import { BoardMenu } from './BoardMenu.tsx'
import { BoardPicture } from './BoardPicture.tsx'
import type { BoardCard } from './cards.ts'
import { nameOf } from './use-board-actions.ts'
import { shelfWords } from './words.ts'

/** Three dots. */
const MORE = 'M12 5.5v.01M12 12v.01M12 18.5v.01'

interface BoardRowProps extends Omit<BoardListProps, 'cards'> {
  card: BoardCard
  isMenuOpen: boolean
  setMenuOpen: (isOpen: boolean) => void
}

/** One board: a press anywhere opens it, the menu has the rest. */
export function BoardRow({ card, isMenuOpen, setMenuOpen, open, actions, locale, page }: BoardRowProps) {
  const words = shelfWords(locale)
  const more = useRef<HTMLButtonElement>(null)
  const name = nameOf(card, locale)
  // A deleted board can only come back or go for good.
  const isInBin = card.shelf === 'bin'
  const isShown = isInBin || isMenuOpen
  const menu = elementId(page, 'papan', card.id)
  const number = (value: number) => formatNumber(value, locale)

  function close() {
    setMenuOpen(false)
    more.current?.focus()
  }

  if (card.state === 'newer') {
    return (
      <li class="shelf-board">
        <BoardPicture />
        <div class="shelf-about">
          <h3>{name}</h3>
          <p class="shelf-fault">
            <Icon d={warning} />
            {words.newer}
          </p>
        </div>
      </li>
    )
  }
  return (
    <li class="shelf-board" onKeyDown={({ key }) => key === 'Escape' && isMenuOpen && close()}>
      <BoardPicture panel={card.picture} />
      <div class="shelf-about">
        <h3>
          {isInBin ? (
            name
          ) : (
            <button type="button" class="shelf-open" onClick={() => open(card.id)}>
              {name}
            </button>
          )}
        </h3>
        {card.at > 0 && (
          <>
            <p>{words.length(card.shots, number(card.seconds), number(card.target))}</p>
            <p>{words.changed(formatShortMoment(card.at, locale))}</p>
          </>
        )}
        {card.state === 'broken' && (
          <p class="shelf-fault">
            <Icon d={warning} />
            {card.at > 0 ? words.broken : words.unreadable}
          </p>
        )}
      </div>
      {!isInBin && (
        <button
          type="button"
          ref={more}
          class="button plain icon-only shelf-more-button"
          aria-label={words.menu(name)}
          aria-expanded={isMenuOpen}
          aria-controls={menu}
          onClick={() => setMenuOpen(!isMenuOpen)}
        >
          <Icon d={MORE} />
        </button>
      )}
      <div class="shelf-actions" id={menu} hidden={!isShown}>
        {isShown && <BoardMenu card={card} open={open} actions={actions} close={close} locale={locale} />}
      </div>
    </li>
  )
}

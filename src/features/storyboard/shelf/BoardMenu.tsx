import type { Locale } from '../../../i18n/locales.ts'
import { listWords } from '../../../ui/parts/list-words.ts'
import type { Made } from '../model.ts'
import type { BoardCard } from './cards.ts'
import type { BoardActions } from './use-board-actions.ts'
import { shelfWords } from './words.ts'

interface BoardMenuProps {
  card: BoardCard
  open: (board: Made) => void
  actions: BoardActions
  /** Closes the menu where the board stays in its place. */
  close: () => void
  locale: Locale
}

/** What can be done with a board, by where it lies. */
export function BoardMenu({ card, open, actions, close, locale }: BoardMenuProps) {
  const words = { ...listWords(locale), ...shelfWords(locale) }
  const { copy, move, askRemoval } = actions
  if (card.shelf === 'bin') {
    return (
      <>
        <Action name={words.restore} run={() => move(card, 'open')} />
        <Action name={words.removeForGood} run={() => askRemoval(card)} isHarmful />
      </>
    )
  }
  return (
    <>
      <Action name={words.open} run={() => open(card.id)} />
      <Action
        name={words.copy}
        run={() => {
          copy(card)
          close()
        }}
      />
      {card.shelf === 'open' ? (
        <Action name={words.archive} run={() => move(card, 'archived')} />
      ) : (
        <Action name={words.restore} run={() => move(card, 'open')} />
      )}
      <Action name={words.remove} run={() => move(card, 'bin')} isHarmful />
    </>
  )
}

function Action({ name, run, isHarmful }: { name: string; run: () => void; isHarmful?: boolean }) {
  return (
    <button type="button" class={isHarmful ? 'button shelf-harm' : 'button'} onClick={run}>
      {name}
    </button>
  )
}

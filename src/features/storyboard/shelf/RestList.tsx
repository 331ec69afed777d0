import { Disclosure } from '../../../ui/parts/Disclosure.tsx'
import { listWords } from '../../../ui/parts/list-words.ts'
import { BoardList, type BoardListProps } from './BoardList.tsx'
import { shelfWords } from './words.ts'

/** The archive and what was deleted, each where there is anything in it. */
export function RestList({ cards, ...rest }: BoardListProps) {
  const words = shelfWords(rest.locale)
  const archived = cards.filter(({ shelf }) => shelf === 'archived')
  const bin = cards.filter(({ shelf }) => shelf === 'bin')
  if (archived.length + bin.length === 0) return null
  return (
    <div class="shelf-rest">
      {archived.length > 0 && (
        <Disclosure title={words.archived(archived.length)}>
          <BoardList cards={archived} {...rest} />
        </Disclosure>
      )}
      {bin.length > 0 && (
        <Disclosure title={listWords(rest.locale).bin(bin.length)}>
          <BoardList cards={bin} {...rest} />
        </Disclosure>
      )}
    </div>
  )
}

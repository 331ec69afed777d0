import type { Locale } from '../../../i18n/locales.ts'
import { contentOf } from '../content.ts'
import type { Made } from '../model.ts'
import { type FileBoard, photosMissingIn } from './board-file.ts'
import type { StateHere } from './take-board.ts'
import { boardFileWords } from './words.ts'

interface FileBoardsProps {
  boards: FileBoard[]
  stateOf(board: FileBoard): StateHere
  onTake(board: FileBoard): void
  onOpen(board: Made): void
  locale: Locale
}

/** The boards in a file, each with whether it is here already and what can be done with it. */
export function FileBoards({ boards, stateOf, onTake, onOpen, locale }: FileBoardsProps) {
  const words = boardFileWords(locale)
  return (
    <ul class="cmp-boards">
      {boards.map((file) => {
        const { brief, order } = contentOf(file.board, {})
        const state = stateOf(file)
        const missing = photosMissingIn(file)
        const title = brief.title.trim() || words.untitled
        return (
          <li key={file.id}>
            <div>
              <b>{title}</b>
              <p class="small">
                {words.shots(order.length)}. {words.states[state]}
              </p>
              {missing > 0 && <p class="small">{words.photosMissing(missing)}</p>}
            </div>
            <button
              type="button"
              class={`button ${boards.length === 1 ? 'primary' : ''}`}
              aria-label={boards.length === 1 ? undefined : words.named(words.take[state], title)}
              onClick={() => (state === 'same' ? onOpen(file.id) : onTake(file))}
            >
              {words.take[state]}
            </button>
          </li>
        )
      })}
    </ul>
  )
}

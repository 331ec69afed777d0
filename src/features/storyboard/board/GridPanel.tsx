import { useMemo } from 'preact/hooks'
import { formatNumber } from '../../../i18n/formats.ts'
import { elementId } from '../../../i18n/routes.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { right } from '../../../ui/icons.ts'
import { left } from '../../../ui/icons-more.ts'
import type { Made, Shot } from '../model.ts'
import { Picture } from '../panel/Picture.tsx'
import { descriptionOf, firstPicture, termsInShort } from '../picture-of.ts'
import { shotWords } from '../shot/words.ts'
import { timingOf } from '../timing-of.ts'
import type { BoardView } from '../view.ts'
import { grip } from './icons.ts'
import { boardWords } from './words.ts'

interface GridPanelProps {
  view: BoardView
  id: Made
  shot: Shot
  /** Its place in the order, from 0. */
  at: number
  count: number
  arranging: boolean
  /** Classes that say what is being done with it. */
  state: string
  /** Its picture may be drawn by now. */
  isDrawn: boolean
  move(id: Made, to: number): void
}

/** One shot in the grid. Drawn anew only when something of it changed: a board has many. */
export function GridPanel({ view, id, shot, at, count, arranging, state, isDrawn, move }: GridPanelProps) {
  const { content, locale, page, readOnly, rate } = view
  const words = boardWords(locale)
  const panel = firstPicture(content, shot)
  const photo = panel?.photo && view.photos[panel.photo.id]
  const description = descriptionOf(content, shot)
  const ratio = panel?.ratio ?? content.brief.ratio

  return useMemo(() => {
    const seconds = formatNumber(shot.seconds, locale)
    const terms = termsInShort(shot, view.library.vocabulary, ['size', 'angle', 'movement'])
    return (
      <li class={state}>
        <button
          type="button"
          id={elementId(page, 'panel', id)}
          class="board-panel"
          data-ratio={ratio}
          aria-label={words.openShot(at + 1, seconds, description || words.nothingYet)}
          onClick={() => view.go({ view: 'shot', board: view.board, shot: id })}
          onKeyDown={(event) => {
            const by = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : 0
            if (!event.altKey || by === 0) return
            event.preventDefault()
            move(id, at + by)
          }}
        >
          {panel && isDrawn && <Picture small panel={panel} photo={photo} />}
          {!panel && <span class="board-words">{description}</span>}
        </button>
        <div class="board-caption">
          <span>{at + 1}</span>
          <span class={timingOf(shot, rate).speaksTooLong ? 'tight' : undefined}>
            {shotWords(locale).secondsShort(seconds)}
          </span>
        </div>
        <p>{terms}</p>
        {arranging && (
          <div class="board-moves">
            <button
              type="button"
              aria-label={words.earlier(at + 1)}
              aria-disabled={at === 0}
              onClick={() => move(id, at - 1)}
            >
              <Icon d={left} />
            </button>
            <span class="board-handle" data-drag={id} aria-hidden="true">
              <Icon d={grip} />
            </span>
            <button
              type="button"
              aria-label={words.later(at + 1)}
              aria-disabled={at === count - 1}
              onClick={() => move(id, at + 1)}
            >
              <Icon d={right} />
            </button>
          </div>
        )}
      </li>
    )
  }, [shot, panel, photo, description, ratio, at, count, arranging, state, isDrawn, rate, readOnly])
}

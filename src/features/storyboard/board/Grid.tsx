import { useRef } from 'preact/hooks'
import { formatNumber } from '../../../i18n/formats.ts'
import { elementId } from '../../../i18n/routes.ts'
import { useDrag } from '../../../ui/drag/use-drag.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { right } from '../../../ui/icons.ts'
import { left } from '../../../ui/icons-more.ts'
import { moveShot } from '../commands/shots.ts'
import type { Made } from '../model.ts'
import { Picture } from '../panel/Picture.tsx'
import { descriptionOf, firstPicture, termsInShort } from '../picture-of.ts'
import { timingOf } from '../timing-of.ts'
import { useGrowing } from '../use-growing.ts'
import type { BoardView } from '../view.ts'
import { grip } from './icons.ts'
import { boardWords } from './words.ts'

/**
 * All shots as panels. They are put in order by dragging a handle, by arrows, or by Alt with an arrow key; while they are
 * arranged the page keeps scrolling everywhere else.
 */
export function Grid({
  view,
  arranging,
  current,
}: {
  view: BoardView
  arranging: boolean
  current?: Made | undefined
}) {
  const { content, locale, page, readOnly } = view
  const words = boardWords(locale)
  const root = useRef<HTMLOListElement>(null)
  // A phone shows nine at once, a laptop twelve.
  const drawn = useGrowing(content.order.length, 12)
  const drag = useDrag(root, (id, at) => move(id, placeAt(at)), arranging && !readOnly)
  const dragged = drag.phase === 'dragging' ? drag.item : undefined
  const over = drag.phase === 'dragging' ? placeAt(drag.at) : undefined

  /** The place in the order of the panel that is under a point, or nearest to it. */
  function placeAt({ x, y }: { x: number; y: number }): number {
    const boxes = [...(root.current?.children ?? [])].map((item) => item.getBoundingClientRect())
    const far = boxes.map((box) => Math.hypot(x - (box.left + box.width / 2), y - (box.top + box.height / 2)))
    return far.indexOf(Math.min(...far))
  }

  function move(id: Made, to: number): void {
    if (readOnly || to < 0 || to >= content.order.length || content.order[to] === id) return
    view.run(moveShot(id, to), words.moved(to + 1, content.order.length))
  }

  return (
    <section class="board-grid" aria-label={words.panels}>
      {arranging && <p class="board-hint">{words.arrangeHint}</p>}
      <ol ref={root}>
        {content.order.map((id, at) => {
          const shot = content.shots[id]
          if (!shot) return null
          const panel = firstPicture(content, shot)
          const { speaksTooLong } = timingOf(shot, view.rate)
          const seconds = formatNumber(shot.seconds, locale)
          const photo = panel?.photo && view.photos[panel.photo.id]
          const state = [
            id === current && 'now',
            id === dragged && 'lifted',
            at === over && id !== dragged && dragged !== undefined && 'target',
          ]
          return (
            <li key={id} class={state.filter(Boolean).join(' ')}>
              <button
                type="button"
                id={elementId(page, 'panel', id)}
                class="board-panel"
                data-ratio={panel?.ratio ?? content.brief.ratio}
                aria-label={words.openShot(at + 1, seconds, descriptionOf(content, shot) || words.nothingYet)}
                onClick={() => view.go({ view: 'shot', board: view.board, shot: id })}
                onKeyDown={(event) => {
                  const by = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : 0
                  if (!event.altKey || by === 0) return
                  event.preventDefault()
                  move(id, at + by)
                }}
              >
                {panel && at >= drawn ? null : panel ? (
                  <Picture panel={panel} photo={photo} />
                ) : (
                  <span class="board-words">{descriptionOf(content, shot)}</span>
                )}
              </button>
              <div class="board-caption">
                <span>{at + 1}</span>
                <span class={speaksTooLong ? 'tight' : undefined}>{seconds} dtk</span>
              </div>
              <p>{termsInShort(shot, view.library.vocabulary, ['size', 'angle', 'movement'])}</p>
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
                    aria-disabled={at === content.order.length - 1}
                    onClick={() => move(id, at + 1)}
                  >
                    <Icon d={right} />
                  </button>
                </div>
              )}
            </li>
          )
        })}
      </ol>
    </section>
  )
}

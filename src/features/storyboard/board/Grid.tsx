import { useRef } from 'preact/hooks'
import { useDrag } from '../../../ui/drag/use-drag.ts'
import { moveShot } from '../commands/shots.ts'
import type { Made } from '../model.ts'
import { useGrowing } from '../use-growing.ts'
import type { BoardView } from '../view.ts'
import { GridPanel } from './GridPanel.tsx'
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
  const { content, locale, readOnly } = view
  const words = boardWords(locale)
  const root = useRef<HTMLOListElement>(null)
  // A phone shows nine at once.
  const drawn = useGrowing(content.order.length, 9)
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
          const state = [
            id === current && 'now',
            id === dragged && 'lifted',
            at === over && id !== dragged && dragged !== undefined && 'target',
          ]
          return (
            <GridPanel
              key={id}
              view={view}
              id={id}
              shot={shot}
              at={at}
              count={content.order.length}
              arranging={arranging}
              state={state.filter(Boolean).join(' ')}
              isDrawn={at < drawn}
              move={move}
            />
          )
        })}
      </ol>
    </section>
  )
}

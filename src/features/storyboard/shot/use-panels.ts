import { addPanel } from '../commands/add-panel.ts'
import type { Made, Shot } from '../model.ts'
import { emptyPanel, type Panel } from '../panel/model.ts'
import type { BoardView } from '../view.ts'

/** The panels of one shot, and the way to the desk where one is drawn. */
export interface Panels {
  /** Those that are there, in order. */
  ids: Made[]
  first: Panel | undefined
  /** The id of the panel at a place; a shot without one gets it now. */
  need(at: number): Made
  draw(at: number): void
}

/** The panels of a shot. */
export function panelsOf(view: BoardView, id: Made, shot: Shot): Panels {
  const { content, board } = view
  const ids = shot.panels.filter((panel) => Object.hasOwn(content.panels, panel))
  const [firstId] = ids
  const first = firstId === undefined ? undefined : content.panels[firstId]

  function need(at: number): Made {
    const known = ids[at]
    if (known !== undefined) return known
    const fresh = view.make()
    view.run(addPanel(id, fresh, emptyPanel(first?.ratio ?? content.brief.ratio)))
    return fresh
  }

  return {
    ids,
    first,
    need,
    draw: (at) => view.go({ view: 'desk', board, shot: id, panel: need(at) }),
  }
}

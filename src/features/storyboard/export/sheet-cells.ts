/** What stands on a sheet of panels: each panel of each shot with its number and its seconds. Pure. */
import type { Content, Made, OnScreen } from '../model.ts'
import { isBlank, type Panel } from '../panel/model.ts'
import { descriptionOf } from '../picture-of.ts'

/** A panel, or the place of one. */
export interface Cell {
  shot: Made
  /** Number of the shot, and a letter where it has several panels: `3`, `4a`, `4b`. */
  label: string
  /** Of the whole shot; none on the second panel of one, as they share it. */
  seconds: number | undefined
  /** Undefined where nothing is drawn yet. */
  panel: Panel | undefined
  /** What stands on the screen: on the first panel only, as in the shot itself. */
  onScreen: OnScreen[]
  description: string
}

/** Letters of panels, from the first. */
const LETTERS = 'abcdefghijklmnopqrstuvwxyz'

/** The cells of a board, in the order of its shots. A shot without a picture has one empty cell. */
export function cellsOf(content: Content): Cell[] {
  return content.order.flatMap((id, at) => {
    const shot = content.shots[id]
    if (!shot) return []
    const drawn = shot.panels
      .flatMap((panel) => content.panels[panel] ?? [])
      .filter((panel) => !isBlank(panel))
    const cells: (Panel | undefined)[] = drawn.length > 0 ? drawn : [undefined]
    return cells.map((panel, index) => ({
      shot: id,
      label: `${at + 1}${cells.length > 1 ? (LETTERS[index] ?? `-${index + 1}`) : ''}`,
      seconds: index === 0 ? shot.seconds : undefined,
      panel,
      onScreen: index === 0 ? shot.onScreen : [],
      description: index === 0 ? descriptionOf(content, shot) : (panel?.alt.trim() ?? ''),
    }))
  })
}

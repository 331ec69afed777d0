/** What the list of boards says of each. Pure. */
import { currentValue, type Item, type Stamp } from '../../../storage/item.ts'
import type { Opened } from '../../../storage/saved-format.ts'
import { contentOf } from '../content.ts'
import { type Board, lastChange, type Made, type Shelf } from '../model.ts'
import { isBlank, type Panel } from '../panel/model.ts'
import { total } from './start.ts'

export interface BoardCard {
  id: Made
  /** Empty where the board has none, or where it can't be read. */
  title: string
  /** Moment of the last change anywhere in it; 0 where it can't be read. */
  at: Stamp
  /** How many shots. */
  shots: number
  /** How long the shots are together, in seconds. */
  seconds: number
  /** How long they should be, in seconds. */
  target: number
  /** The first panel with anything on it. */
  picture?: Panel
  shelf: Shelf
  /** `broken`: the card tells of what can still be read. `newer`: written by a newer release, left as it is. */
  state: 'whole' | 'broken' | 'newer'
}

/**
 * The card of one board.
 * @param panelOf what is kept of a panel; undefined where there is nothing
 * @returns undefined where nothing is kept
 */
export function cardOf(
  id: Made,
  opened: Opened<Board>,
  panelOf: (id: Made) => Item<Panel> | undefined,
): BoardCard | undefined {
  if (opened.status === 'none') return undefined
  if (opened.status === 'newer') {
    return { id, title: '', at: 0, shots: 0, seconds: 0, target: 0, shelf: 'open', state: 'newer' }
  }
  const board = opened.status === 'ok' ? opened.saved.data : opened.data
  const { brief, order, shots } = contentOf(board, {})
  const inOrder = order.flatMap((shot) => shots[shot] ?? [])
  const panels = inOrder.flatMap((shot) => shot.panels.flatMap((panel) => panelOf(panel) ?? []))
  const picture = panels.map(currentValue).find((panel) => panel && !isBlank(panel))
  return {
    id,
    title: brief.title.trim(),
    at: panels.reduce((latest, { at }) => Math.max(latest, at), lastChange(board)),
    shots: inOrder.length,
    seconds: total(inOrder),
    target: brief.seconds,
    ...(picture && { picture }),
    shelf: currentValue(board.shelf) ?? 'open',
    state: opened.status === 'ok' ? 'whole' : 'broken',
  }
}

/** The last changed first. */
export function newestFirst(cards: BoardCard[]): BoardCard[] {
  return [...cards].sort((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1))
}

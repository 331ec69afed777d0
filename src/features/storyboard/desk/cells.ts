import { SIZES } from '../panel/model.ts'
import type { DeskView } from './desk-view.ts'
import { bubblePlace } from './places.ts'
import type { Cell } from './shortcuts.ts'

/** Does what a button of the tool bar, or its key, stands for. */
export function cellPress(desk: DeskView, cell: Cell): void {
  const { panel, selected, sheet } = desk
  switch (cell) {
    case 'undo':
      if (desk.canUndo) desk.undo()
      return
    case 'redo':
      if (desk.canRedo) desk.redo()
      return
    case 'photo':
    case 'guides':
    case 'frame':
    case 'description':
    case 'help':
      desk.openSheet(cell)
      return
    default:
  }
  if (sheet) desk.closeSheet()
  desk.choose(cell)
  const { width, height } = SIZES[panel.ratio]
  if (cell === 'stamp') desk.openSheet('stamps')
  if (cell === 'text') desk.openSheet('text')
  if (cell === 'bubble') {
    desk.openSheet('bubble', bubblePlace(panel, selected) ?? { x: width / 2, y: Math.round(height * 0.22) })
  }
}

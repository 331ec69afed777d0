import { elementId } from '../../../i18n/routes.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { again } from '../../../ui/icons.ts'
import { pencil, undo } from '../../../ui/icons-more.ts'
import { cellPress } from './cells.ts'
import type { DeskView } from './desk-view.ts'
import * as icons from './icons.ts'
import { TOOLS, type Tool } from './kit.ts'
import { type Cell, KEYS } from './shortcuts.ts'
import { useRoving } from './use-roving.ts'
import { drawWords } from './words.ts'

/** In the order in which they stand, two rows on a phone: what is used most is nearest to the thumb. */
const CELLS: [cell: Cell, icon: string][] = [
  ['pen', pencil],
  ['erase', icons.eraser],
  ['stamp', icons.figure],
  ['bubble', icons.bubble],
  ['text', icons.letters],
  ['arrow', icons.arrow],
  ['undo', undo],
  ['photo', icons.camera],
  ['guides', icons.grid],
  ['zoom', icons.lens],
  ['frame', icons.frames],
  ['description', icons.lines],
  ['help', icons.question],
  ['redo', again],
]

/** All tools, one tab stop. */
export function Toolbar({ desk }: { desk: DeskView }) {
  const { kit, sheet, canUndo, canRedo, page } = desk
  const words = drawWords(desk.locale)
  const { stop, ...roving } = useRoving()
  return (
    <div class="draw-bar" role="toolbar" aria-label={words.tools.label} {...roving}>
      {CELLS.map(([cell, icon], at) => {
        const name = words.tools[cell]
        return (
          <button
            key={cell}
            type="button"
            tabIndex={at === stop ? 0 : -1}
            data-cell={cell}
            title={words.withKey(name, KEYS[cell])}
            aria-keyshortcuts={KEYS[cell].replace('Ctrl', 'Control')}
            {...(isTool(cell)
              ? { 'aria-pressed': kit.tool === cell }
              : cell === 'undo' || cell === 'redo'
                ? { 'aria-disabled': !(cell === 'undo' ? canUndo : canRedo) }
                : { 'aria-expanded': sheet?.name === cell, 'aria-controls': elementId(page, 'lembar') })}
            onClick={() => cellPress(desk, cell)}
          >
            <Icon d={icon} />
            <span>{name}</span>
          </button>
        )
      })}
    </div>
  )
}

function isTool(cell: Cell): cell is Tool {
  return TOOLS.some((tool) => tool === cell)
}

import type { ComponentProps } from 'preact'
import { elementId } from '../../../i18n/routes.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { again } from '../../../ui/icons.ts'
import { pencil, undo } from '../../../ui/icons-more.ts'
import { cellPress } from './cells.ts'
import type { DeskView } from './desk-view.ts'
import * as icons from './icons.ts'
import { TOOLS, type Tool } from './kit.ts'
import { BAR, type Cell, KEYS } from './shortcuts.ts'
import { useRoving } from './use-roving.ts'
import { drawWords } from './words.ts'

const ICONS: Record<Cell, string> = {
  pen: pencil,
  erase: icons.eraser,
  stamp: icons.figure,
  bubble: icons.bubble,
  text: icons.letters,
  arrow: icons.arrow,
  undo,
  photo: icons.camera,
  guides: icons.grid,
  zoom: icons.lens,
  frame: icons.frames,
  description: icons.lines,
  help: icons.question,
  redo: again,
}

/** All tools, one tab stop; then the steps back and forth. */
export function Toolbar({ desk }: { desk: DeskView }) {
  const { kit, sheet, canUndo, canRedo, page } = desk
  const { tools } = drawWords(desk.locale)
  const { stop, ...roving } = useRoving()
  return (
    <>
      <div class="draw-bar" role="toolbar" aria-label={tools.label} {...roving}>
        {BAR.map((cell, at) => (
          <CellButton
            key={cell}
            desk={desk}
            cell={cell}
            tabIndex={at === stop ? 0 : -1}
            {...(isTool(cell)
              ? { 'aria-pressed': kit.tool === cell }
              : { 'aria-expanded': sheet?.name === cell, 'aria-controls': elementId(page, 'lembar') })}
          />
        ))}
      </div>
      <fieldset class="draw-steps" aria-label={tools.steps}>
        <CellButton desk={desk} cell="undo" aria-disabled={!canUndo} />
        <CellButton desk={desk} cell="redo" aria-disabled={!canRedo} />
      </fieldset>
    </>
  )
}

type CellButtonProps = { desk: DeskView; cell: Cell } & Omit<ComponentProps<'button'>, 'type' | 'onClick'>

function CellButton({ desk, cell, ...rest }: CellButtonProps) {
  const { tools, withKey } = drawWords(desk.locale)
  return (
    <button
      type="button"
      class="draw-cell"
      data-cell={cell}
      title={withKey(tools[cell], KEYS[cell])}
      aria-keyshortcuts={KEYS[cell].replace('Ctrl', 'Control')}
      onClick={() => cellPress(desk, cell)}
      {...rest}
    >
      <Icon d={ICONS[cell]} />
      <span>{tools[cell]}</span>
    </button>
  )
}

function isTool(cell: Cell): cell is Tool {
  return TOOLS.some((tool) => tool === cell)
}

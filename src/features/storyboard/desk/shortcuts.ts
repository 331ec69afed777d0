/** Keys of the drawing desk. Pure. */
import { INKS, type Ink, NIBS, type Nib } from '../panel/model.ts'
import type { Sheet, Tool } from './kit.ts'

/** What stands in the tool bar: tools, what opens a sheet, and steps back and forth. */
export type Cell = Tool | Exclude<Sheet, 'stamps' | 'bubble' | 'text'> | 'undo' | 'redo'

export type Shortcut = { cell: Cell } | { nib: Nib } | { ink: Ink }

/** The key of each cell, as it is shown. */
export const KEYS: Record<Cell, string> = {
  pen: 'B',
  erase: 'E',
  stamp: 'S',
  bubble: 'O',
  text: 'T',
  arrow: 'A',
  undo: 'Ctrl+Z',
  photo: 'K',
  guides: 'G',
  zoom: 'Z',
  frame: 'R',
  description: 'U',
  help: '?',
  redo: 'Ctrl+Y',
}

/** The tool bar in the order in which it stands: the tools, and what opens a sheet. */
export const BAR = [
  'pen',
  'erase',
  'stamp',
  'bubble',
  'text',
  'arrow',
  'photo',
  'guides',
  'zoom',
  'frame',
  'description',
  'help',
] as const satisfies Cell[]
/** Back and forth, always in sight. */
export const STEPS = ['undo', 'redo'] as const satisfies Cell[]
export const CELLS: Cell[] = [...BAR, ...STEPS]

/** Keys of the nibs and, after them, of the inks: 1 to 3, 4 to 8. */
export const nibKey = (nib: Nib) => `${NIBS.indexOf(nib) + 1}`
export const inkKey = (ink: Ink) => `${NIBS.length + INKS.indexOf(ink) + 1}`

interface Press {
  key: string
  ctrlKey: boolean
  metaKey: boolean
  shiftKey: boolean
  altKey: boolean
}

/** What a pressed key stands for; undefined when the desk has no use for it. Not for keys pressed in a text field. */
export function shortcutOf({ key, ctrlKey, metaKey, shiftKey, altKey }: Press): Shortcut | undefined {
  if (altKey) return undefined
  const letter = key.toLowerCase()
  if (ctrlKey || metaKey) {
    if (letter === 'z') return { cell: shiftKey ? 'redo' : 'undo' }
    return letter === 'y' && !shiftKey ? { cell: 'redo' } : undefined
  }
  const cell = CELLS.find((each) => KEYS[each].toLowerCase() === letter)
  if (cell) return { cell }
  const nib = NIBS.find((each) => nibKey(each) === key)
  if (nib) return { nib }
  const ink = INKS.find((each) => inkKey(each) === key)
  return ink && { ink }
}

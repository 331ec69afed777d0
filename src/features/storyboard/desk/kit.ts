/** What lies ready on the drawing desk: the chosen tool, nib, ink and guides. Kept while the page is open. */
import { atom } from '../../../storage/atom.ts'
import type { Ink, Mark, Nib } from '../panel/model.ts'

/** What a finger on the picture does. */
export const TOOLS = ['pen', 'erase', 'stamp', 'bubble', 'text', 'arrow', 'zoom'] as const
export type Tool = (typeof TOOLS)[number]

/** What opens beside the tools. */
export type Sheet = 'stamps' | 'bubble' | 'text' | 'photo' | 'guides' | 'frame' | 'description' | 'help'

/** `onion` is the panel before, seen through the paper. */
export type DeskGuide = 'safe' | 'cover' | 'thirds' | 'onion'

export interface Kit {
  tool: Tool
  nib: Nib
  ink: Ink
  /** Of the eraser. */
  width: Nib
  /** What new arrows show the movement of. */
  of: Extract<Mark, { kind: 'arrow' }>['of']
  /** The stamp that was chosen last. */
  stamp?: string
  guides: DeskGuide[]
}

/** Never saved: the next panel finds the tools as they were left, the next visit finds a pen. */
export const $kit = atom<Kit>({
  tool: 'pen',
  nib: 'medium',
  ink: 'ink',
  width: 'medium',
  of: 'subject',
  guides: [],
})

/** Changes some of what lies ready. */
export function arrange(change: Partial<Kit>): void {
  $kit.set({ ...$kit.get(), ...change })
}

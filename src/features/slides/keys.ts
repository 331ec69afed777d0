/** What a key does while a deck is shown. Pure. */

/** What can be asked of a deck. */
export type Command =
  | { do: 'advance'; by: 1 | -1 }
  | { do: 'jump'; to: number | 'last' }
  | { do: 'cover'; with: 'black' | 'white' }
  | { do: 'overview' | 'full' | 'help' | 'presenter' | 'leave' }

/** A press, and where the focus was. */
export interface Press {
  key: string
  shift: boolean
  /** What has the focus: a field for several lines, a field for one, a choice, something to press or to scroll, or none. */
  focus: 'text' | 'line' | 'choice' | 'button' | 'scroll' | 'none'
  /** Digits typed before, for Enter. */
  typed: string
  /** Whether letters do anything: they can be switched off, as WCAG 2.1.4 asks. */
  letters: boolean
}

/** Single characters. Clickers send `.` or `b` for a black screen. */
const LETTERS: Record<string, Command> = {
  b: { do: 'cover', with: 'black' },
  '.': { do: 'cover', with: 'black' },
  w: { do: 'cover', with: 'white' },
  ',': { do: 'cover', with: 'white' },
  o: { do: 'overview' },
  f: { do: 'full' },
  p: { do: 'presenter' },
  '?': { do: 'help' },
}

/**
 * The command of a press; undefined where the key is left to the page. A clicker's PageUp and PageDown always count but
 * within a text of several lines, where they move the cursor; other keys leave a field that has the focus alone.
 */
export function commandOf({ key, shift, focus, typed, letters }: Press): Command | undefined {
  if (focus !== 'text' && key === 'PageDown') return { do: 'advance', by: 1 }
  if (focus !== 'text' && key === 'PageUp') return { do: 'advance', by: -1 }
  if (focus === 'text' || focus === 'line') return undefined
  if (focus === 'scroll' && /^(ArrowUp|ArrowDown|Home|End)$/.test(key)) return undefined
  if (key === 'Enter') return typed ? { do: 'jump', to: Number(typed) } : undefined
  if (focus !== 'choice') {
    if (key === 'ArrowRight' || key === 'ArrowDown') return { do: 'advance', by: 1 }
    if (key === 'ArrowLeft' || key === 'ArrowUp') return { do: 'advance', by: -1 }
    if (key === ' ' && focus !== 'button') return { do: 'advance', by: shift ? -1 : 1 }
  }
  if (key === 'Home') return { do: 'jump', to: 1 }
  if (key === 'End') return { do: 'jump', to: 'last' }
  if (key === 'Escape') return { do: 'leave' }
  const letter = key.toLowerCase()
  return letters && Object.hasOwn(LETTERS, letter) ? LETTERS[letter] : undefined
}

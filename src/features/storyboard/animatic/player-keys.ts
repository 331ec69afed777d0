/** What a key does to a film that is watched. Pure. */
import { FRAME_RATE } from './model.ts'

/** `by` counts frames, `shot` shots. */
export type PlayerStep = 'toggle' | { by: number } | { shot: -1 | 1 } | 'start' | 'end'

/** A key as the browser names it, with what is held besides. */
export interface PressedKey {
  key: string
  shiftKey: boolean
  ctrlKey: boolean
  altKey: boolean
  metaKey: boolean
}

/** The step of a key; undefined for all others. */
export function playerStep({ key, shiftKey, ctrlKey, altKey, metaKey }: PressedKey): PlayerStep | undefined {
  if (ctrlKey || altKey || metaKey) return undefined
  const far = shiftKey ? 1 : FRAME_RATE
  switch (key) {
    case ' ':
    case 'k':
    case 'K':
      return 'toggle'
    case 'ArrowLeft':
    case 'ArrowDown':
      return { by: -far }
    case 'ArrowRight':
    case 'ArrowUp':
      return { by: far }
    case 'PageUp':
      return { shot: -1 }
    case 'PageDown':
      return { shot: 1 }
    case 'Home':
      return 'start'
    case 'End':
      return 'end'
    default:
      return undefined
  }
}

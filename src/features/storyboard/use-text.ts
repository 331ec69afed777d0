import { useState } from 'preact/hooks'

/** A text field whose text is kept elsewhere, perhaps in another form. */
export interface TextField {
  text: string
  type(text: string): void
}

/**
 * Lets a person type freely into what is kept in its own form: as long as nobody else changed the kept text, the field
 * shows what was typed, with its blanks at the end, so that the caret never jumps.
 * @param kept the kept text as it would be written
 * @param keep keeps what was typed; returns how it is kept
 */
export function useText(kept: string, keep: (typed: string) => string): TextField {
  const [typed, setTyped] = useState({ text: kept, keptAs: kept })
  // Another hand changed it: an undo, another tab, another view of the same shot.
  const text = typed.keptAs === kept ? typed.text : kept
  return {
    text,
    type(next) {
      setTyped({ text: next, keptAs: keep(next) })
    },
  }
}

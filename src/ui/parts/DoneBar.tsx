import { useEffect, useRef } from 'preact/hooks'
import type { Locale } from '../../i18n/locales.ts'
import { Icon } from '../Icon.tsx'
import { undo as undoIcon } from '../icons-more.ts'
import { listWords } from './list-words.ts'

/** What was done last with a thing of a list, in words, and how to take it back. */
export interface Done {
  text: string
  undo?: () => void
}

/** Says what was done last, with a way to take it back, until the next action. Stays at the lower edge of the screen. */
export function DoneBar({ done, locale }: { done: Done | undefined; locale: Locale }) {
  const line = useRef<HTMLParagraphElement>(null)
  // The pressed button may be gone with its row or its dialog: then what was done takes the focus.
  useEffect(() => {
    const { activeElement } = document
    const isLost = !activeElement || activeElement === document.body || activeElement.closest('dialog')
    if (done && isLost) line.current?.focus({ preventScroll: true })
  }, [done])
  return (
    <div class={done ? 'shelf-done no-print' : 'shelf-done idle no-print'}>
      <p role="status" tabIndex={-1} ref={line}>
        {done?.text}
      </p>
      {done?.undo && (
        <button type="button" class="button" onClick={done.undo}>
          <Icon d={undoIcon} />
          {listWords(locale).undo}
        </button>
      )}
    </div>
  )
}

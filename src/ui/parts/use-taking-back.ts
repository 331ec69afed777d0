import { useEffect, useState } from 'preact/hooks'
import type { Locale } from '../../i18n/locales.ts'
import { workWords } from './work-words.ts'

/** What can be taken back of an open piece of work, and what was done last. */
export interface TakingBack {
  /** What would be taken back and done again, in words; absent where there is nothing. */
  next: { undo?: string; redo?: string }
  undo(): void
  redo(): void
  /** What was done last; its number makes equal words news. */
  said: { number: number; text: string }
  say(text: string): void
}

/**
 * Takes steps back and does them again, by button or with Ctrl+Z and Ctrl+Y, and says so.
 * @param work what does it; each answers whether it went
 * @param hasKeys false while the keys are not meant for it
 */
export function useTakingBack(
  next: TakingBack['next'],
  work: { undo(): boolean; redo(): boolean },
  hasKeys: boolean,
  locale: Locale,
): TakingBack {
  const words = workWords(locale)
  const [said, setSaid] = useState({ number: 0, text: '' })
  const say = (text: string) => setSaid(({ number }) => ({ number: number + 1, text }))

  function take(way: 'undo' | 'redo'): void {
    const name = next[way]
    if (!name) return
    const told = way === 'undo' ? words.undone : words.redone
    say(work[way]() ? told(name) : words.notUndone)
  }

  useEffect(() => {
    if (!hasKeys) return
    const listeners = new AbortController()
    addEventListener('keydown', pressed, listeners)
    return () => listeners.abort()
  })

  /** Letters in a field have an undo of their own, by the browser, as long as one writes there. */
  function pressed(event: KeyboardEvent): void {
    const { key, ctrlKey, metaKey, shiftKey, target } = event
    const isField =
      target instanceof Element && target.closest('input:not([type=radio]), textarea, dialog') !== null
    const letter = key.toLowerCase()
    if (!(ctrlKey || metaKey) || isField || (letter !== 'z' && letter !== 'y')) return
    event.preventDefault()
    take(letter === 'y' || shiftKey ? 'redo' : 'undo')
  }

  return { next, undo: () => take('undo'), redo: () => take('redo'), said, say }
}

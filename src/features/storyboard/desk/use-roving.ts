import { useState } from 'preact/hooks'

/** Which way a key goes along a row of buttons; `first` and `last` are its ends. */
const WAYS: Record<string, (at: number, count: number) => number> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at - 1 + count) % count,
  ArrowUp: (at, count) => (at - 1 + count) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
}

/**
 * A tool bar with one tab stop: arrow keys go from button to button.
 * @returns for the bar `onKeyDown` and `onFocusIn`, and which button has the tab stop
 */
export function useRoving() {
  const [stop, setStop] = useState(0)
  const buttonsOf = (bar: HTMLElement) => [...bar.querySelectorAll('button')]
  const focusedIn = (bar: HTMLElement) => buttonsOf(bar).findIndex((button) => button.matches(':focus'))
  return {
    stop,
    onFocusIn({ currentTarget }: { currentTarget: HTMLElement }) {
      const at = focusedIn(currentTarget)
      if (at >= 0) setStop(at)
    },
    onKeyDown(event: KeyboardEvent & { currentTarget: HTMLElement }) {
      const buttons = buttonsOf(event.currentTarget)
      const at = focusedIn(event.currentTarget)
      const go = WAYS[event.key]
      if (!go || at < 0) return
      event.preventDefault()
      event.stopPropagation()
      buttons[go(at, buttons.length)]?.focus()
    },
  }
}

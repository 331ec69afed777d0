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
  return {
    stop,
    onFocusIn({ currentTarget, target }: { currentTarget: HTMLElement; target: EventTarget | null }) {
      const at = buttonsOf(currentTarget).findIndex((button) => button === target)
      if (at >= 0) setStop(at)
    },
    onKeyDown(event: KeyboardEvent & { currentTarget: HTMLElement }) {
      const buttons = buttonsOf(event.currentTarget)
      const at = buttons.findIndex((button) => button === event.target)
      const go = WAYS[event.key]
      if (!go || at < 0) return
      event.preventDefault()
      event.stopPropagation()
      buttons[go(at, buttons.length)]?.focus()
    },
  }
}

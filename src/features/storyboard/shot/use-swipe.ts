import { useEffect, useRef } from 'preact/hooks'

/** Distance in CSS pixels from which a finger's way counts. */
const FAR = 56

/**
 * Listens for a finger drawn sideways across an element, but not within a field or a part that scrolls by itself.
 * @param swiped called with 1 for on (to the left) or −1 for back
 */
export function useSwipe(root: { current: HTMLElement | null }, swiped: (by: 1 | -1) => void): void {
  const run = useRef(swiped)
  run.current = swiped
  useEffect(() => {
    const element = root.current
    if (!element) return
    const listeners = new AbortController()
    const passive = { signal: listeners.signal, passive: true }
    let from: { x: number; y: number } | undefined
    element.addEventListener(
      'touchstart',
      ({ touches, target }) => {
        const [touch] = touches
        const isField =
          target instanceof Element && target.closest('input, textarea, dialog, .shot-strip') !== null
        from = touches.length === 1 && touch && !isField ? { x: touch.clientX, y: touch.clientY } : undefined
      },
      passive,
    )
    element.addEventListener(
      'touchend',
      ({ changedTouches: [touch] }) => {
        if (!from || !touch) return
        const [x, y] = [touch.clientX - from.x, touch.clientY - from.y]
        if (Math.abs(x) > FAR && Math.abs(x) > 2 * Math.abs(y)) run.current(x < 0 ? 1 : -1)
        from = undefined
      },
      passive,
    )
    return () => listeners.abort()
  }, [])
}

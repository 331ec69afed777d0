/** A finger drawn across the screen: one step on or back. */

/** Distance in CSS pixels from which a finger's way counts. */
const FAR = 48

/**
 * Listens for swipes, but not within a field, or within what else is drawn sideways.
 * @param except selector of that
 * @param swiped called with 1 for on (to the left) or −1 for back
 */
export function onSwipe(
  root: HTMLElement,
  except: string,
  signal: AbortSignal,
  swiped: (by: 1 | -1) => void,
): void {
  let from: { x: number; y: number } | undefined
  const passive = { signal, passive: true }
  root.addEventListener(
    'touchstart',
    ({ touches, target }) => {
      const [touch] = touches
      const isField =
        target instanceof Element && target.closest(`input, textarea, select, ${except}`) !== null
      // Two fingers make the page larger, and in a field a finger chooses text.
      from = touches.length === 1 && touch && !isField ? { x: touch.clientX, y: touch.clientY } : undefined
    },
    passive,
  )
  root.addEventListener(
    'touchend',
    ({ changedTouches: [touch] }) => {
      if (!from || !touch) return
      const [x, y] = [touch.clientX - from.x, touch.clientY - from.y]
      if (Math.abs(x) > FAR && Math.abs(x) > 2 * Math.abs(y)) swiped(x < 0 ? 1 : -1)
      from = undefined
    },
    passive,
  )
}

import { useEffect, useRef } from 'preact/hooks'
import { onSwipe } from '../../../ui/swipe.ts'

/**
 * Listens for a finger drawn sideways across an element, but not in a dialog or along the strip of shots.
 * @param swiped called with 1 for on (to the left) or −1 for back
 */
export function useSwipe(root: { current: HTMLElement | null }, swiped: (by: 1 | -1) => void): void {
  const run = useRef(swiped)
  run.current = swiped
  useEffect(() => {
    if (!root.current) return
    const listeners = new AbortController()
    onSwipe(root.current, 'dialog, .shot-strip', listeners.signal, (by) => run.current(by))
    return () => listeners.abort()
  }, [])
}

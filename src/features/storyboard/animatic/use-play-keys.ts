import { useEffect } from 'preact/hooks'

/** What takes keys for itself. */
const OWN_KEYS = 'input:not([type=range]), select, textarea, dialog, [contenteditable]'

/**
 * Hears keys for a part of the page. The space bar also when nothing has the focus, as in every player; letters only
 * within the part, so that no one who dictates to the device starts anything. @param take true when the key did something
 */
export function usePlayKeys(
  part: { current: HTMLElement | null },
  take: (event: KeyboardEvent) => boolean,
): void {
  useEffect(() => {
    const listeners = new AbortController()
    addEventListener(
      'keydown',
      (event) => {
        const { target, key } = event
        if (event.defaultPrevented || !(target instanceof Element) || target.closest(OWN_KEYS)) return
        // A button is pressed by the space bar.
        if (key === ' ' && target.closest('button, a, summary')) return
        const isInside = part.current?.contains(target) ?? false
        const isFree = target === document.body || target.matches('h1, h2, main')
        if (!isInside && !(isFree && key === ' ')) return
        if (take(event)) event.preventDefault()
      },
      listeners,
    )
    return () => listeners.abort()
  })
}

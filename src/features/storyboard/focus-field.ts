/** Longest time to wait for a field, in milliseconds: what its view needs may still be on its way. */
const LONGEST = 5000

/**
 * Leads the caret into a field of a view that is just being opened, as soon as it is there. Does nothing when it never
 * comes, or when the person has gone on to something else meanwhile.
 * @param id of the element
 */
export function focusField(id: string): void {
  const until = performance.now() + LONGEST
  const listeners = new AbortController()
  for (const event of ['pointerdown', 'keydown']) {
    addEventListener(event, () => listeners.abort(), { signal: listeners.signal, capture: true })
  }
  const look = () => {
    if (listeners.signal.aborted) return
    const field = document.getElementById(id)
    if (field) {
      listeners.abort()
      field.scrollIntoView({ block: 'center' })
      field.focus({ preventScroll: true })
    } else if (performance.now() < until) requestAnimationFrame(look)
    else listeners.abort()
  }
  requestAnimationFrame(look)
}

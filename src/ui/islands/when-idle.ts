/** Runs `load` once the page has answered and the browser has nothing better to do. */
export function whenIdle(load: () => Promise<unknown>): void {
  // Safari knows no requestIdleCallback.
  if ('requestIdleCallback' in window) requestIdleCallback(() => load())
  else setTimeout(load, 200)
}

/** Longest wait in ms: what was typed meanwhile is kept only from then on. */
const TIMEOUT = 1000

/** Runs `load` once the page has answered and the browser has nothing better to do. */
export function whenIdle(load: () => Promise<unknown>): void {
  // Safari knows no requestIdleCallback.
  if ('requestIdleCallback' in window) requestIdleCallback(() => load(), { timeout: TIMEOUT })
  else setTimeout(load, 200)
}

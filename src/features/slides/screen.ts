/** The screen of the room: full, and awake. */

/** Fills the screen, or gives it back. A browser that refuses shows the slides in its window all the same. */
export async function toggleFullScreen(): Promise<void> {
  try {
    if (document.fullscreenElement) await document.exitFullscreen()
    else await document.documentElement.requestFullscreen()
  } catch {
    // Nothing is lost: the slides fill the window.
  }
}

/**
 * Keeps the screen from going dark, where the browser can. Over plain http it can't, and the room check says what to set.
 * The browser forgets it whenever the page is hidden, so it is asked again.
 */
export function keepScreenAwake(): void {
  if (!document.hidden) navigator.wakeLock?.request('screen').catch(() => undefined)
}

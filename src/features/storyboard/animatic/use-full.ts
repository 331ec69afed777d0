import { useEffect, useState } from 'preact/hooks'

/** On `<html>` while a part of the page fills the screen: all else makes room. */
const FULL_CLASS = 'watch-full'

/** A part of the page that can fill the screen. */
export interface Full {
  is: boolean
  enter(): void
  leave(): void
}

/**
 * Fills the screen with a part of the page. Where the browser has no full screen for parts of pages, as on an iPhone, or
 * refuses it, the part fills the window: `is` is true in both cases, and styles do the rest.
 */
export function useFull(part: { current: HTMLElement | null }): Full {
  const [is, setIs] = useState(false)

  useEffect(() => {
    const changed = () => {
      if (!document.fullscreenElement) setIs(false)
    }
    document.addEventListener('fullscreenchange', changed)
    return () => document.removeEventListener('fullscreenchange', changed)
  }, [])

  useEffect(() => {
    if (!is) return
    document.documentElement.classList.add(FULL_CLASS)
    // The browser's own full screen takes Escape for itself; in a filled window it has to be heard.
    const pressed = (event: KeyboardEvent) => {
      if (event.key === 'Escape') leave()
    }
    addEventListener('keydown', pressed)
    return () => {
      document.documentElement.classList.remove(FULL_CLASS)
      removeEventListener('keydown', pressed)
    }
  }, [is])

  useEffect(() => () => void leaveScreen(), [])

  function enter(): void {
    setIs(true)
    const element = part.current
    if (!element || !('requestFullscreen' in element)) return
    element.requestFullscreen({ navigationUI: 'hide' }).catch(() => undefined)
  }

  function leave(): void {
    setIs(false)
    void leaveScreen()
  }

  return { is, enter, leave }
}

async function leaveScreen(): Promise<void> {
  if (document.fullscreenElement) await document.exitFullscreen().catch(() => undefined)
}

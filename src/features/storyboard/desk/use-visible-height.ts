import { useEffect } from 'preact/hooks'

/**
 * Keeps an element as high as what can be seen: a phone's keyboard lies over the page, and what is written should be seen in the
 * picture. Sets `--draw-seen` in CSS pixels, and `--draw-above` for how far the page was pushed up.
 */
export function useVisibleHeight(element: { current: HTMLElement | null }): void {
  useEffect(() => {
    const seen = window.visualViewport
    if (!seen) return
    const listeners = new AbortController()
    const { signal } = listeners
    const lay = () => {
      // Where a person enlarged the page itself, the whole desk stays in it.
      const isCovered = seen.scale < 1.01 && window.innerHeight - seen.height > 1
      const style = element.current?.style
      if (isCovered) {
        style?.setProperty('--draw-seen', `${seen.height}px`)
        style?.setProperty('--draw-above', `${seen.offsetTop}px`)
      } else {
        style?.removeProperty('--draw-seen')
        style?.removeProperty('--draw-above')
      }
    }
    lay()
    seen.addEventListener('resize', lay, { signal })
    seen.addEventListener('scroll', lay, { signal })
    return () => listeners.abort()
  }, [element])
}

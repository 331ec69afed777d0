import { useLayoutEffect, useRef, useState } from 'preact/hooks'

/** A sheet that comes out smaller than this on the screen is hard to read. */
const READABLE = 0.8

/**
 * Makes sheets as wide as their place at most, never larger than they are on paper: sets `--paperboard-scale` on the
 * place.
 * @param millimetres width of a sheet
 * @param large whether they are shown as large as on paper, whatever the place
 * @returns the ref of the place, and whether sheets that fit it are hard to read
 */
export function usePaperScale(millimetres: number, large: boolean) {
  const place = useRef<HTMLDivElement>(null)
  const [isSmall, setIsSmall] = useState(false)
  useLayoutEffect(() => {
    const element = place.current
    if (!element) return
    const resize = () => {
      const { paddingInlineStart, paddingInlineEnd } = getComputedStyle(element)
      const padding = Number.parseFloat(paddingInlineStart) + Number.parseFloat(paddingInlineEnd)
      const scale = Math.min(1, (element.clientWidth - padding) / ((millimetres * 96) / 25.4))
      element.style.setProperty('--paperboard-scale', `${large ? 1 : scale}`)
      setIsSmall(scale < READABLE)
    }
    resize()
    const observer = new ResizeObserver(resize)
    observer.observe(element)
    return () => observer.disconnect()
  }, [millimetres, large])
  return { place, isSmall }
}

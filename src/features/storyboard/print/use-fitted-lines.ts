import type { RefObject } from 'preact'
import { useLayoutEffect } from 'preact/hooks'
import { sharedLines } from './paging.ts'
import { useFontCount } from './use-font-count.ts'

/** Custom property: how many lines of a text are shown. */
const LINES = '--paperboard-lines'

/**
 * Cuts the texts in each box of a sheet after whole lines, so that all of them have their share of the box. A sheet on
 * which something was cut has `data-clipped`.
 * @param cells what the sheet shows; it is fitted anew when that changes
 */
export function useFittedLines(sheet: RefObject<HTMLElement>, cells: unknown): void {
  const fonts = useFontCount()
  useLayoutEffect(() => {
    const element = sheet.current
    if (!element) return
    const boxes = [...element.querySelectorAll<HTMLElement>('[data-room]')].map((box) => ({
      box,
      texts: [...box.querySelectorAll<HTMLElement>('[data-text]')],
    }))
    // All is set free, then measured, then cut: one layout for the whole sheet.
    for (const { texts } of boxes) for (const text of texts) text.style.removeProperty(LINES)
    const fitted = boxes.map(({ box, texts }) => {
      const { lineHeight, rowGap } = getComputedStyle(box)
      const line = Number.parseFloat(lineHeight)
      const gaps = (texts.length - 1) * (Number.parseFloat(rowGap) || 0)
      const wanted = texts.map((text) => Math.round(text.scrollHeight / line))
      return { texts, wanted, given: sharedLines(wanted, (box.clientHeight - gaps + 1) / line) }
    })
    for (const { texts, given } of fitted) {
      texts.forEach((text, at) => {
        text.style.setProperty(LINES, `${given[at] ?? 0}`)
      })
    }
    const clipped = fitted.some(({ wanted, given }) => wanted.some((lines, at) => lines > (given[at] ?? 0)))
    element.toggleAttribute('data-clipped', clipped)
  }, [cells, fonts])
}

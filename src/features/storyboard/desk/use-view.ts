import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Point } from '../panel/model.ts'
import {
  fitting,
  nearness,
  pinched,
  refitted,
  type Size,
  shifted,
  type Viewport,
  zoomed,
} from './viewport.ts'

/** The view of the desk: how large it is, how the panel lies in it, and how to change that. */
export interface View {
  /** Undefined until it was measured. */
  size: Size | undefined
  viewport: Viewport
  /** How much larger than fitting the panel is shown, in percent. */
  percent: number
  zoom(factor: number, about?: Point): void
  pinch(from: [Point, Point], to: [Point, Point]): void
  shift(by: Point): void
  fit(): void
}

/** A view that is smaller shows nothing, in CSS pixels. */
const LEAST = 48

/** Measures the view, keeps the panel in it, and lets it be zoomed. @param panel size of the panel in its units */
export function useView(element: { current: HTMLElement | null }, panel: Size): View {
  const [size, setSize] = useState<Size>()
  const [viewport, setViewport] = useState<Viewport>({ scale: 1, x: 0, y: 0 })
  const now = useRef({ size, panel })
  now.current.panel = panel

  useLayoutEffect(() => {
    const measured = element.current
    if (!measured) return
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = measured
      // Before the styles are there, or behind a phone's keyboard.
      if (Math.min(width, height) < LEAST) return
      const before = now.current.size
      if (before?.width === width && before.height === height) return
      const after = { width, height }
      now.current.size = after
      setSize(after)
      setViewport((old) =>
        before ? refitted(old, before, after, now.current.panel) : fitting(after, now.current.panel),
      )
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(measured)
    return () => observer.disconnect()
  }, [element])

  const change = useCallback((to: (old: Viewport, size: Size, panel: Size) => Viewport) => {
    const { size: room, panel: shown } = now.current
    if (room) setViewport((old) => to(old, room, shown))
  }, [])
  // Another ratio is another picture: all of it is shown.
  useLayoutEffect(() => change((_, room, shown) => fitting(room, shown)), [panel.width, panel.height])

  return {
    size,
    viewport,
    percent: size ? Math.round(nearness(viewport, size, panel) * 100) : 100,
    zoom: (factor, about) =>
      change((old, room, shown) =>
        zoomed(old, factor, about ?? { x: room.width / 2, y: room.height / 2 }, room, shown),
      ),
    pinch: (from, to) => change((old, room, shown) => pinched(old, from, to, room, shown)),
    shift: (by) => change((old, room, shown) => shifted(old, by, room, shown)),
    fit: () => change((_, room, shown) => fitting(room, shown)),
  }
}

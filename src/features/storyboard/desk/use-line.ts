import { type MutableRef, useLayoutEffect, useRef } from 'preact/hooks'
import type { Panel } from '../panel/model.ts'
import { type LiveLine, liveLine } from './live-line.ts'
import type { Size } from './viewport.ts'

/**
 * The live line of a canvas. It goes when the drawing shows what was drawn: until then it stays, so that nothing flickers.
 * @param size of the view that the canvas covers
 */
export function useLine(
  canvas: MutableRef<HTMLCanvasElement | null>,
  size: Size | undefined,
  panel: Panel,
): MutableRef<LiveLine> {
  const line = useRef<LiveLine>(liveLine(null, { width: 0, height: 0 }))
  useLayoutEffect(() => {
    if (size) line.current = liveLine(canvas.current, size)
  }, [canvas, size])
  useLayoutEffect(() => line.current.settle(), [panel])
  return line
}

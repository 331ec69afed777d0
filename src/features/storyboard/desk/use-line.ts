import { type MutableRef, useLayoutEffect, useRef } from 'preact/hooks'
import type { Panel } from '../panel/model.ts'
import { type LiveLine, liveLine } from './live-line.ts'

/**
 * The live line of a canvas. It goes when the drawing shows what was drawn: until then it stays, so that nothing flickers.
 */
export function useLine(canvas: MutableRef<HTMLCanvasElement | null>, panel: Panel): MutableRef<LiveLine> {
  const line = useRef<LiveLine>(liveLine(null))
  useLayoutEffect(() => {
    line.current = liveLine(canvas.current)
  }, [canvas])
  useLayoutEffect(() => line.current.settle(), [panel])
  return line
}

/** The line that is being drawn, on a canvas of its own: the drawing below is not touched before it is done. */
import type { Point } from '../panel/model.ts'
import type { Size } from './viewport.ts'

/** How a line looks; widths and boxes are CSS pixels of the view. */
export interface LineLook {
  colour: string
  width: number
  /** Where it can be seen. */
  clip: { x: number; y: number; width: number; height: number }
}

export interface LiveLine {
  begin(look: LineLook, at: Point): void
  to(points: Point[]): void
  /** The line is complete: it stays until the drawing shows it. */
  end(): void
  /** The drawing was drawn anew: a complete line goes. */
  settle(): void
  clear(): void
}

/** More pixels than this for one of CSS cost more time than they show. */
const DENSEST = 2

/**
 * Draws on a canvas that covers the view. Only what is new is drawn: a long line costs no more than a short one.
 * @param canvas null while there is none, then nothing is drawn
 */
export function liveLine(canvas: HTMLCanvasElement | null, size: Size): LiveLine {
  const context = canvas?.getContext('2d')
  if (!canvas || !context) return { begin() {}, to() {}, end() {}, settle() {}, clear() {} }
  const density = Math.min(devicePixelRatio || 1, DENSEST)
  // Also empties it.
  canvas.width = Math.round(size.width * density)
  canvas.height = Math.round(size.height * density)
  let isEnded = true
  let last: Point = { x: 0, y: 0 }
  /** Where the curve stands: in the middle between the last two points. */
  let pen = last

  function clear() {
    isEnded = true
    context?.restore()
    context?.clearRect(0, 0, size.width * density, size.height * density)
    context?.save()
  }
  return {
    clear,
    end() {
      isEnded = true
      // A line that changed nothing, such as one beside the frame, is waited for in vain.
      requestAnimationFrame(() => requestAnimationFrame(() => isEnded && clear()))
    },
    settle() {
      if (isEnded) clear()
    },
    begin({ colour, width, clip }, at) {
      clear()
      isEnded = false
      context.scale(density, density)
      context.beginPath()
      context.rect(clip.x, clip.y, clip.width, clip.height)
      context.clip()
      context.lineCap = 'round'
      context.lineJoin = 'round'
      context.strokeStyle = colour
      context.lineWidth = width
      last = at
      pen = at
      context.beginPath()
      context.moveTo(at.x, at.y)
      context.lineTo(at.x + 0.01, at.y)
      context.stroke()
    },
    to(points) {
      context.beginPath()
      context.moveTo(pen.x, pen.y)
      for (const point of points) {
        pen = { x: (last.x + point.x) / 2, y: (last.y + point.y) / 2 }
        context.quadraticCurveTo(last.x, last.y, pen.x, pen.y)
        last = point
      }
      // To the finger itself; the next curve covers this piece.
      context.lineTo(last.x, last.y)
      context.stroke()
    },
  }
}

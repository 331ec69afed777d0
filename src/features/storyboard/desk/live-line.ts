/** The line that is being drawn, on a canvas of its own: the drawing below is not touched before it is done. */
import type { Point } from '../panel/model.ts'

/** A box of the view, in CSS pixels. */
export interface ViewBox {
  x: number
  y: number
  width: number
  height: number
}

/** How a line looks; lengths are CSS pixels of the view. */
export interface LineLook {
  colour: string
  width: number
  /** Where it can be seen. */
  box: ViewBox
}

export interface LiveLine {
  /** Makes room where lines will be: to find it costs the first line more than all that follow. */
  prepare(box: ViewBox): void
  begin(look: LineLook, at: Point): void
  to(points: Point[]): void
  /** The line is complete: it stays until the drawing shows it. */
  end(): void
  /** The drawing was drawn anew: a complete line goes. */
  settle(): void
  clear(): void
}

/** More pixels than this for one of CSS cost more time than they show. */
const DENSEST = 1.5

/**
 * Draws on a canvas that is put where the line can be seen. Only what is new is drawn: a long line costs no more than a short one.
 * @param canvas null while there is none, then nothing is drawn
 */
export function liveLine(canvas: HTMLCanvasElement | null): LiveLine {
  const context = canvas?.getContext('2d')
  if (!canvas || !context) return { prepare() {}, begin() {}, to() {}, end() {}, settle() {}, clear() {} }
  let isEnded = true
  let last: Point = { x: 0, y: 0 }
  /** Where the curve stands: in the middle between the last two points. */
  let pen = last

  function clear() {
    isEnded = true
    context?.setTransform(1, 0, 0, 1, 0, 0)
    context?.clearRect(0, 0, canvas?.width ?? 0, canvas?.height ?? 0)
  }
  return {
    clear,
    prepare(box) {
      lay(canvas, box)
      clear()
    },
    end() {
      isEnded = true
      // A line that changed nothing, such as one beside the frame, is waited for in vain.
      requestAnimationFrame(() => requestAnimationFrame(() => isEnded && clear()))
    },
    settle() {
      if (isEnded) clear()
    },
    begin({ colour, width, box }, at) {
      const density = lay(canvas, box)
      clear()
      isEnded = false
      context.setTransform(density, 0, 0, density, -box.x * density, -box.y * density)
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

/** Puts a canvas over a box of the view. @returns its pixels for one of CSS */
function lay(canvas: HTMLCanvasElement, { x, y, width, height }: ViewBox): number {
  const density = Math.min(devicePixelRatio || 1, DENSEST)
  const pixels = { width: Math.ceil(width * density), height: Math.ceil(height * density) }
  // Setting a size empties and allocates, even when it is the same.
  if (canvas.width !== pixels.width) canvas.width = pixels.width
  if (canvas.height !== pixels.height) canvas.height = pixels.height
  const { style } = canvas
  style.setProperty('--draw-left', `${x}px`)
  style.setProperty('--draw-top', `${y}px`)
  style.setProperty('--draw-wide', `${pixels.width / density}px`)
  style.setProperty('--draw-high', `${pixels.height / density}px`)
  return density
}

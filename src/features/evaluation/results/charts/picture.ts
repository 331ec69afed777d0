/** A chart as a picture for a file. */
import { type Chart, drawingOf } from './chart.ts'
import { type Drawing, LETTERS, type Shape } from './drawing.ts'
import { WIDE } from './layout.ts'

/** A picture with its size in the units of the chart. */
export interface Picture {
  png: ArrayBuffer
  width: number
  height: number
}

/** Pixels for each unit: sharp on paper. */
const SCALE = 2.5
const COLOURS = { ink: 'black', paper: 'white', faint: '#bbb' }

/** Paints a chart black on white. @returns undefined where the browser gives no canvas, or no picture of it */
export async function pictureOf(chart: Chart): Promise<Picture | undefined> {
  const drawing = drawingOf(chart, WIDE)
  const canvas = document.createElement('canvas')
  canvas.width = Math.ceil(drawing.width * SCALE)
  canvas.height = Math.ceil(drawing.height * SCALE)
  const context = canvas.getContext('2d')
  if (!context) return undefined
  paint(context, drawing)
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'))
  if (!blob) return undefined
  return { png: await blob.arrayBuffer(), width: drawing.width, height: drawing.height }
}

function paint(context: CanvasRenderingContext2D, { width, height, shapes }: Drawing): void {
  context.scale(SCALE, SCALE)
  context.fillStyle = COLOURS.paper
  context.fillRect(0, 0, width, height)
  for (const shape of shapes) paintShape(context, shape)
}

function paintShape(context: CanvasRenderingContext2D, shape: Shape): void {
  context.strokeStyle = COLOURS.ink
  context.setLineDash([])
  switch (shape.kind) {
    case 'area': {
      const { x, y, width, height, fill, edge, isDashed } = shape
      if (fill) {
        context.fillStyle = COLOURS[fill]
        context.fillRect(x, y, width, height)
      }
      if (edge === undefined) return
      context.lineWidth = edge
      if (isDashed) context.setLineDash([3, 3])
      context.strokeRect(x, y, width, height)
      return
    }
    case 'line':
      context.lineWidth = shape.width
      context.lineCap = shape.isRound ? 'round' : 'butt'
      if (shape.isFaint) context.strokeStyle = COLOURS.faint
      context.stroke(new Path2D(shape.path))
      return
    case 'dot':
      context.beginPath()
      context.arc(shape.x, shape.y, shape.radius, 0, 2 * Math.PI)
      context.fillStyle = COLOURS[shape.fill]
      context.fill()
      context.lineWidth = 2
      context.stroke()
      return
    case 'text':
      context.font = `${shape.isBold ? 'bold ' : ''}${shape.isSmall ? LETTERS.small : LETTERS.plain}px Arial, sans-serif`
      context.textAlign = shape.anchor === 'middle' ? 'center' : (shape.anchor ?? 'left')
      context.fillStyle = COLOURS[shape.tone ?? 'ink']
      context.fillText(shape.text, shape.x, shape.y)
  }
}

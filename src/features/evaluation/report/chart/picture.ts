/** A chart as a picture for a file. */
import type { LevelChart } from '../blocks.ts'
import { type Drawing, shapesOf } from './shapes.ts'

/** A picture with its size in the units of the chart. */
export interface Picture {
  png: ArrayBuffer
  width: number
  height: number
}

/** Pixels for each unit: sharp on paper. */
const SCALE = 2.5

/** Paints a chart black on white. @returns undefined where the browser gives no canvas, or no picture of it */
export async function pictureOf(chart: LevelChart): Promise<Picture | undefined> {
  const drawing = shapesOf(chart)
  const canvas = document.createElement('canvas')
  canvas.width = drawing.width * SCALE
  canvas.height = drawing.height * SCALE
  const context = canvas.getContext('2d')
  if (!context) return undefined
  paint(context, drawing)
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'))
  if (!blob) return undefined
  return { png: await blob.arrayBuffer(), width: drawing.width, height: drawing.height }
}

function paint(context: CanvasRenderingContext2D, { width, height, letters, shapes }: Drawing): void {
  context.scale(SCALE, SCALE)
  context.fillStyle = 'white'
  context.fillRect(0, 0, width, height)
  context.fillStyle = 'black'
  for (const shape of shapes) {
    if (shape.kind === 'bar') context.fillRect(shape.x, shape.y, shape.width, shape.height)
    else if (shape.kind === 'line') context.fillRect(shape.x, shape.y, shape.width, 0.5)
    else {
      context.font = `${shape.bold ? 'bold ' : ''}${letters}px Arial, sans-serif`
      context.textAlign = shape.end ? 'right' : 'left'
      context.fillText(shape.text, shape.x, shape.y)
    }
  }
}

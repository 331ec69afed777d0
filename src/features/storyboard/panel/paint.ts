/**
 * Paints panels on a canvas: the same picture as Picture.tsx, for films and picture files. Everything is in units of the panel; who
 * calls sets scale and place before. Letters need their font to be there: see letters.ts.
 */
import { photoBox } from './frame.ts'
import { INK_COLOURS, PAPER, SHADE } from './inks.ts'
import { drawingOrder } from './mark-box.ts'
import { NIB_WIDTHS, type Panel, type Ratio, SIZES } from './model.ts'
import type { PaintContext } from './paint-context.ts'
import { paintWords } from './paint-lettering.ts'
import { paintMark } from './paint-mark.ts'
import { paintStamp } from './paint-stamp.ts'
import { strokePaths } from './path.ts'
import type { Plate } from './plates.ts'
import { stampOf } from './stamps.ts'
import { decodeStrokes } from './strokes.ts'

/** A photo that is loaded. */
export type Photo = ImageBitmap | HTMLImageElement

/** Strokes that are painted in one go; a browser paints the line of one path without answering anybody meanwhile. */
const STROKES_AT_ONCE = 10

/** A whole panel. @param photo the panel's own; undefined where it is not there */
export function paintPanel(context: PaintContext, panel: Panel, photo: Photo | undefined): void {
  const painting = paintingPanel(context, panel, photo)
  while (!painting.next().done);
}

/**
 * A whole panel, in pieces for who has to answer the page meanwhile.
 * @param photo the panel's own; undefined where it is not there
 * @yields after each piece; the context is to be left as it is until the end
 */
export function* paintingPanel(
  context: PaintContext,
  panel: Panel,
  photo: Photo | undefined,
): Generator<void, void> {
  const { ratio, marks } = panel
  const { width, height } = SIZES[ratio]
  const { under, above } = drawingOrder(marks)
  context.save()
  context.beginPath()
  context.rect(0, 0, width, height)
  context.clip()
  context.fillStyle = PAPER
  context.fillRect(0, 0, width, height)
  if (panel.photo) paintPhoto(context, ratio, panel.photo.crop, photo)
  for (const index of under) paintMark(context, marks[index], ratio)
  yield
  yield* paintStrokes(context, panel.strokes, panel.photo !== undefined || under.length > 0)
  for (const index of above) paintMark(context, marks[index], ratio)
  context.restore()
}

/** Texts on the screen on their plates, see `platesOf`. */
export function paintPlates(context: PaintContext, plates: Plate[]): void {
  for (const { lines, size, x, y, width, height } of plates) {
    context.fillStyle = INK_COLOURS.ink
    context.beginPath()
    roundBox(context, x, y, width, height, Math.min(size / 4, width / 2))
    context.fill()
    paintWords(context, { lines, size, x: x + width / 2, y: y + height / 2, colour: PAPER })
  }
}

function paintPhoto(
  context: PaintContext,
  ratio: Ratio,
  crop: NonNullable<Panel['photo']>['crop'],
  photo: Photo | undefined,
): void {
  const { width, height } = SIZES[ratio]
  const size = photo && dotsOf(photo)
  if (!photo || !size) {
    context.fillStyle = SHADE
    context.fillRect(0, 0, width, height)
    const camera = stampOf('camera')
    if (camera) paintStamp(context, camera, { x: width / 2, y: height / 2, scale: 1, line: 5 })
    return
  }
  const box = photoBox(ratio, crop)
  const [across, down] = [box.right - box.left, box.bottom - box.top]
  // The photo covers its box, as `slice` does in SVG; what stands out is cut off.
  const scale = Math.max(across / size.width, down / size.height)
  const [w, h] = [size.width * scale, size.height * scale]
  context.save()
  context.beginPath()
  context.rect(box.left, box.top, across, down)
  context.clip()
  context.imageSmoothingQuality = 'high'
  context.drawImage(photo, box.left + (across - w) / 2, box.top + (down - h) / 2, w, h)
  context.restore()
}

function* paintStrokes(
  context: PaintContext,
  strokes: string,
  isOverSomething: boolean,
): Generator<void, void> {
  context.save()
  context.lineCap = 'round'
  context.lineJoin = 'round'
  for (const { ink, nib, d } of strokePaths(decodeStrokes(strokes))) {
    // The marker is see-through on what lies below it, as on paper.
    const blending = ink === 'mark' && isOverSomething ? 'multiply' : 'source-over'
    context.globalCompositeOperation = blending
    context.strokeStyle = INK_COLOURS[ink]
    context.lineWidth = NIB_WIDTHS[nib]
    // What is see-through would be darker where two pieces of it cross.
    for (const piece of blending === 'multiply' ? [d] : piecesOf(d)) {
      context.stroke(new Path2D(piece))
      yield
    }
  }
  context.restore()
}

/** A path as several, each of so many strokes; all of a path together look the same. */
function piecesOf(d: string): string[] {
  const strokes = d.split('M').slice(1)
  return Array.from({ length: Math.ceil(strokes.length / STROKES_AT_ONCE) }, (_, at) =>
    strokes
      .slice(at * STROKES_AT_ONCE, (at + 1) * STROKES_AT_ONCE)
      .map((stroke) => `M${stroke}`)
      .join(''),
  )
}

/** Undefined for a photo that has no dots: it could not be read. */
function dotsOf(photo: Photo): { width: number; height: number } | undefined {
  const size = 'naturalWidth' in photo ? { width: photo.naturalWidth, height: photo.naturalHeight } : photo
  return size.width > 0 && size.height > 0 ? size : undefined
}

/** `roundRect`, which browsers have only since 2023. */
function roundBox(
  context: PaintContext,
  x: number,
  y: number,
  width: number,
  height: number,
  radius: number,
): void {
  context.moveTo(x + radius, y)
  context.arcTo(x + width, y, x + width, y + height, radius)
  context.arcTo(x + width, y + height, x, y + height, radius)
  context.arcTo(x, y + height, x, y, radius)
  context.arcTo(x, y, x + width, y, radius)
  context.closePath()
}

/** Paints frames of an animatic, for the player and for films. */
import { INK_COLOURS, PAPER } from '../panel/inks.ts'
import { type Panel, SIZES } from '../panel/model.ts'
import { paintingPanel, paintPlates } from '../panel/paint.ts'
import type { PaintContext } from '../panel/paint-context.ts'
import { paintWords } from '../panel/paint-lettering.ts'
import { type Plate, platesOf } from '../panel/plates.ts'
import { captionPlate } from './caption-place.ts'
import { descriptionPlace } from './description-place.ts'
import { type Layer, mixAt } from './mix.ts'
import { type Clip, FRAME_RATE, type Photos, type Plan } from './model.ts'
import { clipAt } from './plan.ts'

export interface FramePaint {
  /** With what is said, at the lower edge. */
  captions: boolean
  /** Without movement and soft transitions. */
  still: boolean
}

export interface FramePainter {
  /** Paints a frame on a context of plan.width × plan.height dots, all of it. */
  paint(context: PaintContext, frame: number, options: FramePaint): void
  /** Draws the pictures of the next shot ahead, so that its first frame comes in time. */
  prepare(frame: number): void
  /**
   * Draws the pictures of a frame in pieces, so that painting it takes no longer than any other.
   * @yields the canvas after each piece; browsers may put off what was drawn on it until it is looked at
   */
  preparing(frame: number): Generator<Picture, void>
  /** Gives the memory back; nothing is to be painted after that. */
  close(): void
}

export type Picture = HTMLCanvasElement | OffscreenCanvas

/** Pictures that are kept ready: of a shot, the one before, and the next. Each takes about four megabytes. */
const MOST_KEPT = 6

/** A painter of one plan. Wait for `lettersReady()` before the first frame. @param photos those that are there */
export function framePainter(plan: Plan, photos: Photos): FramePainter {
  const pictures = new Map<Panel | Clip, Picture>()
  const plates = new Map<Clip, Plate[]>()
  const units = SIZES[plan.ratio]
  const scale = plan.width / units.width

  function pictureOf(clip: Clip, at: number): Picture | undefined {
    const known = pictures.get(clip.panels[at] ?? clip)
    return known ? kept(clip, at, known) : drawn(clip, at)
  }

  function drawn(clip: Clip, at: number): Picture | undefined {
    const drawing = draw(clip, at)
    let step = drawing.next()
    while (!step.done) step = drawing.next()
    return step.value
  }

  /** Puts a picture behind all others: what was used last stays longest. */
  function kept(clip: Clip, at: number, picture: Picture): Picture {
    const key = clip.panels[at] ?? clip
    pictures.delete(key)
    pictures.set(key, picture)
    for (const [oldest, canvas] of pictures) {
      if (pictures.size <= MOST_KEPT) break
      pictures.delete(oldest)
      release(canvas)
    }
    return picture
  }

  /** As large as it is ever shown, so that it stays sharp. */
  function* draw(clip: Clip, at: number): Generator<Picture, Picture | undefined> {
    const zoom = Math.max(clip.start.zoom, clip.end.zoom)
    const made = canvasOf(Math.ceil(plan.width * zoom), Math.ceil(plan.height * zoom))
    if (!made) return undefined
    const { canvas, context } = made
    context.scale(canvas.width / units.width, canvas.height / units.height)
    const panel = clip.panels[at]
    if (panel) {
      for (const _ of paintFitted(context, panel, plan, panel.photo && photos[panel.photo.id])) yield canvas
    } else paintDescription(context, clip, platesAt(clip), plan)
    return kept(clip, at, canvas)
  }

  function platesAt(clip: Clip): Plate[] {
    const known = plates.get(clip) ?? platesOf(clip.onScreen, plan.ratio)
    plates.set(clip, known)
    return known
  }

  function paintLayer(context: PaintContext, { clip, framing, panels, opacity, width }: Layer): void {
    context.save()
    if (width < 1) {
      context.beginPath()
      context.rect(0, 0, plan.width * width, plan.height)
      context.clip()
    }
    const { x, y, zoom } = framing
    const [w, h] = [plan.width * zoom, plan.height * zoom]
    for (const { at, opacity: own } of panels.length > 0 ? panels : [{ at: 0, opacity: 1 }]) {
      const picture = pictureOf(clip, at)
      context.globalAlpha = opacity * own
      if (picture) context.drawImage(picture, plan.width / 2 - x * w, plan.height / 2 - y * h, w, h)
    }
    context.globalAlpha = opacity
    context.scale(scale, scale)
    paintPlates(context, platesAt(clip))
    context.restore()
  }

  function paintCaption(context: PaintContext, frame: number): void {
    const time = (frame * 1000) / FRAME_RATE
    const cue = plan.cues.find(({ from, to }) => from <= time && time < to)
    const clip = clipAt(plan, frame)
    if (!cue || !clip) return
    const { lines, size, x, y, width, height } = captionPlate(cue.lines, platesAt(clip), plan.ratio)
    context.save()
    context.scale(scale, scale)
    context.globalAlpha = 0.86
    context.fillStyle = BLACK
    context.fillRect(x, y, width, height)
    context.globalAlpha = 1
    paintWords(context, { lines, size, x: x + width / 2, y: y + height / 2, colour: PAPER })
    context.restore()
  }

  return {
    paint(context, frame, { captions, still }) {
      const { layers, black } = mixAt(plan, frame, still)
      context.save()
      context.setTransform(1, 0, 0, 1, 0, 0)
      context.imageSmoothingQuality = 'high'
      context.fillStyle = PAPER
      context.fillRect(0, 0, plan.width, plan.height)
      for (const layer of layers) paintLayer(context, layer)
      if (black > 0) {
        context.globalAlpha = black
        context.fillStyle = BLACK
        context.fillRect(0, 0, plan.width, plan.height)
        context.globalAlpha = 1
      }
      if (captions) paintCaption(context, frame)
      context.restore()
    },
    prepare(frame) {
      const clip = clipAt(plan, frame)
      const next = clip && plan.clips[clip.number]
      if (next) pictureOf(next, 0)
    },
    *preparing(frame) {
      for (const { clip, panels } of mixAt(plan, frame, false).layers) {
        for (const { at } of panels) if (!pictures.has(clip.panels[at] ?? clip)) yield* draw(clip, at)
      }
    },
    close() {
      for (const canvas of pictures.values()) release(canvas)
      pictures.clear()
    },
  }
}

const BLACK = '#000000'

/** A panel of another ratio than the film stands whole in its middle. */
function* paintFitted(
  context: PaintContext,
  panel: Panel,
  { ratio }: Plan,
  photo: Photos[string] | undefined,
): Generator<void, void> {
  const [whole, own] = [SIZES[ratio], SIZES[panel.ratio]]
  const scale = Math.min(whole.width / own.width, whole.height / own.height)
  context.fillStyle = INK_COLOURS.ink
  context.fillRect(0, 0, whole.width, whole.height)
  context.translate((whole.width - own.width * scale) / 2, (whole.height - own.height * scale) / 2)
  context.scale(scale, scale)
  yield* paintingPanel(context, panel, photo)
}

/** What will be seen, in words, on paper, under the number of the shot. */
function paintDescription(
  context: PaintContext,
  { number, description }: Clip,
  plates: Plate[],
  { ratio }: Plan,
) {
  const { width, height } = SIZES[ratio]
  const { number: above, text } = descriptionPlace(description, plates, ratio)
  context.fillStyle = PAPER
  context.fillRect(0, 0, width, height)
  paintWords(context, { ...above, lines: [String(number)], colour: INK_COLOURS.middle })
  paintWords(context, text)
}

function canvasOf(width: number, height: number) {
  if (typeof document === 'undefined') {
    const canvas = new OffscreenCanvas(width, height)
    const context = canvas.getContext('2d')
    return context && { canvas, context }
  }
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const context = canvas.getContext('2d')
  return context && { canvas, context }
}

/** Browsers give the memory of a canvas back late, but at once when it has no dots any more. */
function release(canvas: Picture): void {
  canvas.width = 0
  canvas.height = 0
}

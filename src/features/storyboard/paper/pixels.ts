/** Between files and dots: what needs a canvas. */
import { type Decoded, decodePhoto, type PhotoProblem } from '../photo/decode.ts'
import { encodeCanvas } from '../photo/encode.ts'
import type { SmallPhoto } from '../photo/shrink.ts'
import type { Picture } from './picture.ts'

/** Longest side of a photo that is read, in dots: a marker has a hundred of them, and old phones bear it. */
const LONGEST = 2000

/** The dots of a photo, upright and not too large, or why there are none. Never throws. */
export async function pixelsOf(file: Blob): Promise<Picture | { problem: PhotoProblem }> {
  const decoded = await decodePhoto(file)
  if ('problem' in decoded) return decoded
  try {
    return drawn(decoded) ?? { problem: 'no-memory' }
  } catch {
    return { problem: 'no-memory' }
  } finally {
    decoded.release()
  }
}

function drawn({ picture, width, height }: Decoded): Picture | undefined {
  const by = Math.min(1, LONGEST / Math.max(width, height))
  return onCanvas(
    Math.max(1, Math.round(width * by)),
    Math.max(1, Math.round(height * by)),
    (canvas, context) => {
      context.fillStyle = '#fff'
      context.fillRect(0, 0, canvas.width, canvas.height)
      context.imageSmoothingQuality = 'high'
      context.drawImage(picture, 0, 0, canvas.width, canvas.height)
      const { data, width: across, height: down } = context.getImageData(0, 0, canvas.width, canvas.height)
      return { data, width: across, height: down }
    },
  )
}

/** A panel as a photo to be kept; undefined where the device has no memory for it. */
export async function photoOf({ data, width, height }: Picture): Promise<SmallPhoto | undefined> {
  const photo = await onCanvas(width, height, async (canvas, context) => {
    const image = context.createImageData(width, height)
    image.data.set(data)
    context.putImageData(image, 0, 0)
    return encodeCanvas(canvas)
  })
  return photo && { ...photo, width, height }
}

function onCanvas<T>(
  width: number,
  height: number,
  use: (canvas: HTMLCanvasElement, context: CanvasRenderingContext2D) => T,
): T | undefined {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const release = () => {
    // Safari keeps the memory of a canvas until long after it is gone, unless it is empty.
    canvas.width = 0
    canvas.height = 0
  }
  const context = canvas.getContext('2d', { alpha: false, willReadFrequently: true })
  if (!context) {
    release()
    return undefined
  }
  const done = use(canvas, context)
  if (done instanceof Promise) void done.finally(release)
  else release()
  return done
}

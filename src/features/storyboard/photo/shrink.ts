/**
 * Makes a photo small enough to be kept: at most 960 dots on its longer side, whole and upright. What the camera wrote
 * into the file beside the picture, such as the place, is left behind.
 */
import type { Photo, PhotoType } from '../../../storage/photo.ts'
import { dotsOf, HEAD } from './dots.ts'

/** Why a file can't be taken; the sentences are in words.ts. */
export type PhotoProblem = 'not-an-image' | 'too-large' | 'no-memory'

export interface SmallPhoto extends Photo {
  width: number
  height: number
}

/** Longest side of a kept photo, in dots. */
const LONGEST = 960
const WEBP_QUALITY = 0.75
const JPEG_QUALITY = 0.8
/** Largest file that is read, in bytes. */
const MOST_BYTES = 40 * 1024 * 1024
/** Most dots that are decoded, each of them four bytes: cameras of 64 megapixels are the largest that phones of ours bear. */
const MOST_DOTS = 70_000_000
/** A sound picture of so many dots that can't be decoded was too much for the device. */
const MANY_DOTS = 16_000_000

/** A picture that a canvas can draw. */
interface Decoded {
  picture: CanvasImageSource
  width: number
  height: number
  release(): void
}

/** The photo in a file that somebody took or chose, made small, or why it can't be. Never throws. */
export async function shrinkPhoto(file: Blob): Promise<SmallPhoto | { problem: PhotoProblem }> {
  if (file.size > MOST_BYTES) return { problem: 'too-large' }
  const head = await file
    .slice(0, HEAD)
    .arrayBuffer()
    .catch(() => new ArrayBuffer(0))
  if (head.byteLength === 0) return { problem: 'not-an-image' }
  const dots = dotsOf(head)
  const count = dots ? dots.width * dots.height : 0
  if (count > MOST_DOTS) return { problem: 'too-large' }
  const decoded = await decode(file)
  if (!decoded) return { problem: count > MANY_DOTS ? 'no-memory' : 'not-an-image' }
  try {
    return (await drawSmall(decoded)) ?? { problem: 'no-memory' }
  } catch {
    return { problem: 'no-memory' }
  } finally {
    decoded.release()
  }
}

async function decode(file: Blob): Promise<Decoded | undefined> {
  try {
    const picture = await createImageBitmap(file, { imageOrientation: 'from-image' })
    const { width, height } = picture
    return { picture, width, height, release: () => picture.close() }
  } catch {
    // Older browsers know no option; they turn what stands in an <img> all the same.
    return decodeByElement(file)
  }
}

async function decodeByElement(file: Blob): Promise<Decoded | undefined> {
  const address = URL.createObjectURL(file)
  const picture = new Image()
  const release = () => {
    picture.removeAttribute('src')
    URL.revokeObjectURL(address)
  }
  try {
    picture.src = address
    await picture.decode()
    const { naturalWidth: width, naturalHeight: height } = picture
    if (width > 0 && height > 0) return { picture, width, height, release }
  } catch {
    // Not an image, or one that this browser does not know, such as HEIC.
  }
  release()
  return undefined
}

async function drawSmall({ picture, width, height }: Decoded): Promise<SmallPhoto | undefined> {
  const by = Math.min(1, LONGEST / Math.max(width, height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(width * by))
  canvas.height = Math.max(1, Math.round(height * by))
  const small = { width: canvas.width, height: canvas.height }
  try {
    const context = canvas.getContext('2d', { alpha: false })
    if (!context) return undefined
    // What is see-through becomes paper: JPEG would make it black.
    context.fillStyle = '#fff'
    context.fillRect(0, 0, small.width, small.height)
    context.imageSmoothingQuality = 'high'
    context.drawImage(picture, 0, 0, small.width, small.height)
    const blob =
      (await encode(canvas, 'image/webp', WEBP_QUALITY)) ?? (await encode(canvas, 'image/jpeg', JPEG_QUALITY))
    return blob && { ...blob, ...small }
  } finally {
    // Safari keeps the memory of a canvas until long after it is gone, unless it is empty.
    canvas.width = 0
    canvas.height = 0
  }
}

/** A browser that can't write a type writes PNG instead, without a word. */
async function encode(
  canvas: HTMLCanvasElement,
  type: PhotoType,
  quality: number,
): Promise<Photo | undefined> {
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, type, quality))
  return blob?.type === type && blob.size > 0 ? { bytes: await blob.arrayBuffer(), type } : undefined
}

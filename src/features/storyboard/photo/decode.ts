/** Opens a photo from the camera or a file, if this device can bear it. */
import { dotsOf, HEAD } from './dots.ts'

/** Why a file can't be taken; the sentences are in words.ts. */
export type PhotoProblem = 'not-an-image' | 'too-large' | 'no-memory'

/** Largest file that is read, in bytes. */
const MOST_BYTES = 40 * 1024 * 1024
/** Most dots that are decoded, each of them four bytes: cameras of 64 megapixels are the largest that phones of ours bear. */
const MOST_DOTS = 70_000_000
/** A sound picture of so many dots that can't be decoded was too much for the device. */
const MANY_DOTS = 16_000_000

/** A picture that a canvas can draw, upright; `release` gives its memory back. */
export interface Decoded {
  picture: CanvasImageSource
  width: number
  height: number
  release(): void
}

/** The picture in a file, or why it can't be shown. Never throws. */
export async function decodePhoto(file: Blob): Promise<Decoded | { problem: PhotoProblem }> {
  if (file.size > MOST_BYTES) return { problem: 'too-large' }
  const head = await file
    .slice(0, HEAD)
    .arrayBuffer()
    .catch(() => new ArrayBuffer(0))
  if (head.byteLength === 0) return { problem: 'not-an-image' }
  const dots = dotsOf(head)
  const count = dots ? dots.width * dots.height : 0
  if (count > MOST_DOTS) return { problem: 'too-large' }
  return (await decode(file)) ?? { problem: count > MANY_DOTS ? 'no-memory' : 'not-an-image' }
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

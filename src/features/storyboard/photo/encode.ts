/** Writes what a canvas shows as a small file. */
import type { Photo, PhotoType } from '../../../storage/photo.ts'

const WEBP_QUALITY = 0.75
const JPEG_QUALITY = 0.8

/** As WebP, or as JPEG where the browser writes none; undefined where the device has no memory for it. */
export async function encodeCanvas(canvas: HTMLCanvasElement): Promise<Photo | undefined> {
  return (
    (await encode(canvas, 'image/webp', WEBP_QUALITY)) ?? (await encode(canvas, 'image/jpeg', JPEG_QUALITY))
  )
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

/**
 * Makes a photo small enough to be kept: at most 960 dots on its longer side, whole and upright. What the camera wrote
 * into the file beside the picture, such as the place, is left behind.
 */
import type { Photo } from '../../../storage/photo.ts'
import { type Decoded, decodePhoto, type PhotoProblem } from './decode.ts'
import { encodeCanvas } from './encode.ts'

export interface SmallPhoto extends Photo {
  width: number
  height: number
}

/** Longest side of a kept photo, in dots. */
const LONGEST = 960

/** The photo in a file that somebody took or chose, made small, or why it can't be. Never throws. */
export async function shrinkPhoto(file: Blob): Promise<SmallPhoto | { problem: PhotoProblem }> {
  const decoded = await decodePhoto(file)
  if ('problem' in decoded) return decoded
  try {
    return (await drawSmall(decoded)) ?? { problem: 'no-memory' }
  } catch {
    return { problem: 'no-memory' }
  } finally {
    decoded.release()
  }
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
    const blob = await encodeCanvas(canvas)
    return blob && { ...blob, ...small }
  } finally {
    // Safari keeps the memory of a canvas until long after it is gone, unless it is empty.
    canvas.width = 0
    canvas.height = 0
  }
}

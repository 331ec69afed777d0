/** What a photo is: as it is kept, and as text in a file. Pure. */
import type { Stamp } from './item.ts'

export type PhotoType = 'image/webp' | 'image/jpeg'

/** A picture as a file of its type. It is never changed; another picture is another photo. */
export interface Photo {
  bytes: ArrayBuffer
  type: PhotoType
}

/** `at` is when it came to this device, milliseconds since 1970. */
export interface KeptPhoto extends Photo {
  at: Stamp
}

/** A photo in a progress file. */
export interface PhotoText {
  type: PhotoType
  base64: string
}

/** Characters of a string that a function may take as single arguments: any engine takes so many. */
const PART = 8192

/** Whether two photos are the same, byte by byte. */
export function samePhoto(a: Photo, b: Photo): boolean {
  const [mine, theirs] = [new Uint8Array(a.bytes), new Uint8Array(b.bytes)]
  return (
    a.type === b.type && mine.length === theirs.length && mine.every((byte, index) => byte === theirs[index])
  )
}

/** A photo as text. */
export function photoText({ bytes, type }: Photo): PhotoText {
  const all = new Uint8Array(bytes)
  let letters = ''
  for (let at = 0; at < all.length; at += PART) {
    letters += String.fromCharCode(...all.subarray(at, at + PART))
  }
  return { type, base64: btoa(letters) }
}

/** The photo that a text stands for; undefined when it stands for none. */
export function photoOf({ type, base64 }: PhotoText): Photo | undefined {
  try {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
    return bytes.length > 0 ? { bytes: bytes.buffer, type } : undefined
  } catch {
    return undefined
  }
}

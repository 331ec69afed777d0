/** Bytes of a chosen file as text, whatever program wrote it. Pure. */

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

export interface Decoded {
  text: string
  encoding: Encoding
}

/** How many bytes are looked at to tell UTF-16 without a byte order mark. */
const LOOK = 4096

/**
 * The text of a file. A byte order mark decides; without one, nought bytes at every other place are UTF-16, what is valid UTF-8
 * is UTF-8, and the rest is what Excel on Windows writes as “CSV”: Windows-1252.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const encoding = markedEncoding(bytes) ?? unmarkedEncoding(bytes)
  return { text: new TextDecoder(encoding).decode(bytes), encoding }
}

function markedEncoding([first, second, third]: Uint8Array): Encoding | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return undefined
}

function unmarkedEncoding(bytes: Uint8Array): Encoding {
  const start = bytes.subarray(0, LOOK)
  const noughts = [0, 0]
  start.forEach((byte, at) => {
    if (byte === 0) noughts[at % 2] = (noughts[at % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = noughts
  // Latin text in UTF-16 has a nought in nearly every pair.
  if (start.length >= 4 && odd > start.length / 4 && even === 0) return 'utf-16le'
  if (start.length >= 4 && even > start.length / 4 && odd === 0) return 'utf-16be'
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return 'utf-8'
  } catch {
    return 'windows-1252'
  }
}

/** First and last byte of a part of a file, both included. */
export type ByteRange = { start: number; end: number }

/**
 * The part that a `Range` header asks for. `undefined`: the whole file, as for a header that is absent, is not
 * understood, or asks for several parts, all of which HTTP lets a server answer whole.
 * @param size length of the file in bytes
 */
export function byteRangeOf(
  header: string | undefined,
  size: number,
): ByteRange | 'unsatisfiable' | undefined {
  const [whole, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '') ?? []
  if (whole === undefined || (first === '' && last === '')) return undefined
  if (first === '') {
    // The last so many bytes.
    const length = Math.min(Number(last), size)
    return length === 0 ? 'unsatisfiable' : { start: size - length, end: size - 1 }
  }
  const start = Number(first)
  if (last !== '' && Number(last) < start) return undefined
  if (start >= size) return 'unsatisfiable'
  return { start, end: last === '' ? size - 1 : Math.min(Number(last), size - 1) }
}

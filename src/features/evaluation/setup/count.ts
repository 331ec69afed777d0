/** A count as people type it. Pure. */

/** Most that is kept; no account has more followers. */
export const MAX_COUNT = 1e9

/**
 * Reads a whole number that may have separators between its thousands: `8640`, `8.640`, `8 640`, `8,640`.
 * @returns undefined for what is no such number
 */
export function readCount(text: string): number | undefined {
  const typed = text.trim()
  if (!/^(?:\d+|\d{1,3}(?:[.,\s]\d{3})+)$/.test(typed)) return undefined
  const count = Number(typed.replace(/\D/g, ''))
  return count <= MAX_COUNT ? count : undefined
}

/** Addresses of posts. Pure. */
import type { Cell } from './cells.ts'
import { isUnknown } from './numbers.ts'

export type ReadLink =
  | { status: 'link'; link: string }
  /** It would run something, or open a file: nothing of this row is trusted. */
  | { status: 'refused' }
  /** A text such as “lihat”, which is no address. */
  | { status: 'left' }

/** The address in a cell; undefined when it is empty. Only http and https are addresses of posts. */
export function readLink(cell: Cell | undefined): ReadLink | undefined {
  if (cell === undefined || isUnknown(cell)) return undefined
  const text = String(cell)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: browsers pass over them, and so `java\tscript:` runs.
    .replace(/[\u0000-\u001F\u007F\u200B-\u200F\u2060\uFEFF]/g, '')
    .trim()
  if (/^https?:\/\//i.test(text)) return isAddress(text) ? { status: 'link', link: text } : { status: 'left' }
  if (/^(?:[a-z0-9-]+\.)+[a-z]{2,}(?:[/?#:]|$)/i.test(text) && isAddress(`https://${text}`)) {
    return { status: 'link', link: `https://${text}` }
  }
  return /^[a-z][a-z0-9+.-]*:/i.test(text) ? { status: 'refused' } : { status: 'left' }
}

function isAddress(text: string): boolean {
  return text.length <= 2000 && !/\s/.test(text) && URL.canParse(text)
}

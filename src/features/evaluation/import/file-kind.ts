/** What kind of file was chosen, by its first bytes: names lie. Pure. */

export type FileKind = 'text' | 'workbook'
/** Why a file can't be read as a table. */
export type FileProblem =
  | 'empty'
  | 'too-large'
  | 'old-excel'
  | 'other-archive'
  | 'web-page'
  | 'not-a-table'
  | 'broken-workbook'
  | 'locked-workbook'
  | 'no-table'

/** Larger than any list of posts; what is larger would only freeze the page. */
export const MAX_BYTES = 20_000_000

/** The kind of a file, or why it is none that can be read. */
export function fileKindOf(bytes: Uint8Array): { kind: FileKind } | { problem: FileProblem } {
  if (bytes.length === 0) return { problem: 'empty' }
  if (bytes.length > MAX_BYTES) return { problem: 'too-large' }
  const start = latin(bytes.subarray(0, 4096))
  if (start.startsWith('PK\x03\x04')) {
    // OpenDocument files name their kind in the first entry.
    return start.includes('mimetypeapplication/vnd.') ? { problem: 'other-archive' } : { kind: 'workbook' }
  }
  if (start.startsWith('\xD0\xCF\x11\xE0')) {
    return latin(bytes).includes(WIDE_LOCK) ? { problem: 'locked-workbook' } : { problem: 'old-excel' }
  }
  if (OTHER_KINDS.some((sign) => start.startsWith(sign))) {
    return { problem: 'not-a-table' }
  }
  if (/^\s*(?:\xEF\xBB\xBF)?\s*<(?:!doctype|html|\?xml|table|head|meta)/i.test(start))
    return { problem: 'web-page' }
  return { kind: 'text' }
}

/** PDF, pictures, archives. */
const OTHER_KINDS = ['%PDF', '\x89PNG', '\xFF\xD8\xFF', 'GIF8', 'RIFF', 'Rar!', '7z\xBC\xAF', '\x1F\x8B']
/** The name of the stream that holds a workbook with a password, in UTF-16. */
const WIDE_LOCK = [...'EncryptedPackage'].join('\0')

function latin(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 8192) {
    text += String.fromCharCode(...bytes.subarray(at, at + 8192))
  }
  return text
}

/** Quotation marks around what is said. Pure. */

/** A text without the pair of quotation marks around all of it; undefined when there is none. */
export function unquoted(text: string): string | undefined {
  const close = CLOSING[text[0] ?? '']
  if (close === undefined || text.length < 2 || !text.endsWith(close)) return undefined
  const inner = text.slice(1, -1)
  return isPair(inner, text[0] ?? '', close) ? inner.trim() : undefined
}

/** Whether a text begins with a quotation mark that is not closed within it. */
export function isOpen(text: string): boolean {
  return openQuotes(text)?.isOpen ?? false
}

export interface OpenQuotes {
  isOpen: boolean
  /** The same after more text. */
  after(text: string): OpenQuotes
}

/** Follows the quotation mark that a text begins with; undefined when it begins with none. */
export function openQuotes(text: string): OpenQuotes | undefined {
  const open = text[0] ?? ''
  const close = CLOSING[open]
  if (close === undefined || open === "'" || open === '‘') return undefined
  const count = (more: string, mark: string) => more.split(mark).length - 1
  const follow = (opened: number, closed: number, more: string): OpenQuotes => {
    const [opens, closes] = [opened + count(more, open), closed + count(more, close)]
    return {
      isOpen: open === close ? opens % 2 === 1 : opens > closes,
      after: (next) => follow(opens, closes, next),
    }
  }
  return follow(0, 0, text)
}

const CLOSING: Record<string, string | undefined> = {
  '"': '"',
  '“': '”',
  '”': '”',
  '„': '“',
  '«': '»',
  "'": "'",
  '‘': '’',
}

/** Whether the marks around `inner` belong together: `"a" b "c"` begins and ends with marks of two pairs. */
function isPair(inner: string, open: string, close: string): boolean {
  if (open === close) {
    const marks = inner.split(open).length - 1
    const first = inner.indexOf(open)
    if (open === "'") return marks === 0
    return (
      marks === 0 ||
      (marks % 2 === 0 && first >= 0 && (first === 0 || /[\s([{]/.test(inner[first - 1] ?? '')))
    )
  }
  let depth = 0
  for (const letter of inner) {
    if (letter === open) depth += 1
    if (letter === close) depth -= 1
    if (depth < 0) return false
  }
  return depth === 0
}

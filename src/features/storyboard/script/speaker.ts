/** Who speaks a line: `RUDI: …`, `Bu Lina (berbisik): …`, `RUDI — …`. Pure. */
import { isName } from './name.ts'

export interface Spoken {
  speaker: string
  /** How it is said, in brackets; '' when nothing is said about it. */
  direction: string
  text: string
}

/** No names after which a dash counts like a colon. */
export const NOBODY: ReadonlySet<string> = new Set()

/** The speaker that a line begins with. @param byDash names after which a dash counts like a colon */
export function spokenIn(text: string, byDash: ReadonlySet<string>): Spoken | undefined {
  const [all, name = '', aside = ''] = COLON.exec(text) ?? []
  if (all !== undefined && isName(name) && !/^\d/.test(text.slice(all.length))) {
    return { speaker: name, direction: isExtension(aside) ? '' : aside, text: text.slice(all.length).trim() }
  }
  const forced = FORCED.exec(text)
  if (forced)
    return { speaker: (forced[1] ?? '').trim(), direction: '', text: text.slice(forced[0].length).trim() }
  const dashed = dashedName(text)
  if (dashed === undefined || !byDash.has(dashed)) return undefined
  return {
    speaker: dashed,
    direction: '',
    text: text
      .slice(dashed.length)
      .replace(/^ {1,3}[-–—] /, '')
      .trim(),
  }
}

/** The name in capitals before a dash, which speaks only if it does so elsewhere too. */
export function dashedName(text: string): string | undefined {
  const name = DASH.exec(text)?.[1]
  return name !== undefined && isName(name) && isCapital(name) ? name : undefined
}

/** The turns of several people in one text: `RIAN: "Bu?" BU SARI: "Ya, Mas."`, and quotations side by side. */
export function turnsIn(text: string): string[] {
  const turns: string[] = []
  let from = 0
  for (const { index, 0: gap } of text.matchAll(GAP)) {
    const last = gap[0] ?? ''
    const start = index + gap.length
    const next = text.slice(start, start + 64)
    if (!/^[\p{Lu}"“«]/u.test(next)) continue
    const name = COLON.exec(next)?.[1]
    const isTurn = name !== undefined && isName(name) && (/["”»)\]]/.test(last) || isCapital(name))
    if (!isTurn && !(/["”»]/.test(last) && /^["“«]/.test(next))) continue
    turns.push(text.slice(from, index + 1))
    from = start
  }
  return [...turns, text.slice(from)]
}

/** Words in brackets after a name that say where a voice comes from or that it goes on, no direction. */
export function isExtension(aside: string): boolean {
  return /^[([]\s*(?:v\.?\s?o\.?|o\.?\s?[sc]\.?|off|cont['’]?d|lanjutan|lanj\.?|narasi|voice ?over)\s*[)\]]$/i.test(
    aside,
  )
}

const COLON = /^([^:：\n()[\]]{1,31}?) {0,3}(\([^()\n]{1,60}\)|\[[^[\]\n]{1,60}\])? {0,3}[:：]/
/** A name that does not look like one, as `textOf` writes it. */
const FORCED = /^@([^\n@]{1,60}?): /
const DASH = /^([^-–—:：\n]{1,31}?) {1,3}[-–—] /
/** The end of a sentence, of a quotation or of something in brackets, with the blanks behind it. */
const GAP = /["”»)\].!?…] +/g

function isCapital(name: string): boolean {
  return name === name.toUpperCase() && name !== name.toLowerCase()
}

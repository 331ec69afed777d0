/** Who speaks a line: `RUDI: …`, `Bu Lina (berbisik): …`, `RUDI — …`. Pure. */
import { isName } from './name.ts'

export interface Spoken {
  speaker: string
  /** How it is said, in brackets; '' when nothing is said about it. */
  direction: string
  text: string
}

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
  for (const { index, 0: blanks } of text.matchAll(TURN)) {
    if (!TURN_END.test(text[index - 1] ?? '')) continue
    const start = index + blanks.length
    const name = COLON.exec(text.slice(start, start + 64))?.[1]
    const afterQuote = /["”»)\]]/.test(text[index - 1] ?? '')
    const isTurn = name !== undefined && isName(name) && (afterQuote || isCapital(name))
    if (!isTurn && !(QUOTE_END.test(text[index - 1] ?? '') && QUOTE_START.test(text[start] ?? ''))) continue
    turns.push(text.slice(from, index))
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
const TURN = / +(?=[\p{Lu}"“«])/gu
const TURN_END = /["”»)\].!?…]/
const QUOTE_END = /["”»]/
const QUOTE_START = /["“«]/

function isCapital(name: string): boolean {
  return name === name.toUpperCase() && name !== name.toLowerCase()
}

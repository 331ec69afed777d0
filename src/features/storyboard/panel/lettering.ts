/** Words in drawings: how wide they are, and where their lines break. Pure: by estimate, so that nothing has to be measured. */

/** From one line to the next, as a multiple of the size. */
export const LINE_HEIGHT = 1.25
/** Weight of letters in drawings, which the widths below hold for. */
export const WEIGHT = 600

/** Width of the paper around letters that stand on a picture, as a part of their size. */
export const HALO = 1 / 6

/** Widths of Plus Jakarta Sans at that weight in parts of the size, measured and rounded up. */
const WIDTHS: [characters: RegExp, width: number][] = [
  [/[ iljI']/, 0.27],
  [/[.,:;!|()[\]{}`’r1Jt\-f"/\\]/, 0.42],
  [/[szTLx7v?ky“”]/, 0.57],
  [/[mwMWOQ@%&#CG…]/, 0.92],
  [/[A-Z0]/, 0.72],
  [/[\u0020-\u024f–]/, 0.66],
]
/** Of letters of other scripts, and of pictures among letters. */
const WIDEST = 1.35

/** Width of words on one line, in the unit of `size`; rather too wide than too narrow. */
export function textWidth(text: string, size: number): number {
  return Array.from(text).reduce((sum, character) => sum + widthOf(character) * size, 0)
}

/**
 * On which height each of some lines stands that lie around a middle.
 * @param y the middle of all lines, in the unit of `size`
 * @returns for the number of a line, from 0, its height to a tenth of a unit
 */
export function baselines(count: number, size: number, y: number): (line: number) => number {
  // A letter rises about 0.7 of its size over the line it stands on.
  const first = y - ((count - 1) / 2) * LINE_HEIGHT * size + size * 0.35
  return (line) => Math.round((first + line * LINE_HEIGHT * size) * 10) / 10
}

/**
 * Words in lines that are no wider than `width`; a word that is wider breaks too, and line breaks in the text stay. Every line
 * has at least one character, so a width that is too small for it is passed.
 * @returns no lines for a text without words
 */
export function wrapped(text: string, size: number, width: number): string[] {
  if (text.trim() === '') return []
  return text
    .trim()
    .split(/\r\n?|\n/)
    .flatMap((paragraph) => linesOf(paragraph, size, width))
}

function linesOf(paragraph: string, size: number, width: number): string[] {
  const lines: string[] = []
  const space = textWidth(' ', size)
  let line = ''
  let used = 0
  for (const word of paragraph.split(/\s+/).flatMap((whole) => pieces(whole, size, width))) {
    const more = textWidth(word, size)
    if (line !== '' && used + space + more > width) {
      lines.push(line)
      line = ''
    }
    used = line === '' ? more : used + space + more
    line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}

/** A word in parts of which each fits on a line. */
function pieces(word: string, size: number, width: number): string[] {
  const parts: string[] = []
  let part = ''
  let used = 0
  for (const character of word) {
    const more = widthOf(character) * size
    if (part !== '' && used + more > width) {
      parts.push(part)
      part = ''
      used = 0
    }
    part += character
    used += more
  }
  return part === '' ? parts : [...parts, part]
}

/** Looked up once for each character. */
const found = new Map<string, number>()

function widthOf(character: string): number {
  const known = found.get(character)
  if (known !== undefined) return known
  const width = WIDTHS.find(([characters]) => characters.test(character))?.[1] ?? WIDEST
  found.set(character, width)
  return width
}

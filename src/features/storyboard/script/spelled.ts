/** Short ways to write labels, spelled out so that they are read like any other label. Pure. */
import { type Field, fieldOf } from './fields.ts'

/** Lines in which `V:` and `A:` are visual and audio, and labels that stand in a line of their own have a colon. */
export function spelledOut(lines: readonly string[]): string[] {
  return withColons(withLetters(lines))
}

/** One letter may be a person too: only V and A together, and no other letter, are labels. */
function withLetters(lines: readonly string[]): readonly string[] {
  const letters = lines.flatMap((line) => LETTER.exec(line.trim())?.[1]?.toUpperCase() ?? [])
  const isShort = ['V', 'A'].every((letter) => letters.filter((other) => other === letter).length > 1)
  if (!isShort || letters.some((letter) => !/[VATS]/.test(letter))) return lines
  return lines.map((line) => line.replace(LETTER, (_, letter: string) => `${LABELS[letter.toUpperCase()]}: `))
}

const LETTER = /^\s*([A-Z])\s*[:：]\s*/i
const LABELS: Record<string, string | undefined> = { V: 'Visual', A: 'Audio', T: 'Teks', S: 'SFX' }

function withColons(lines: readonly string[]): string[] {
  const fields = lines.map(bareField)
  const filled = lines.filter((line) => line.trim() !== '')
  const found = fields.filter((field) => field !== undefined)
  const isUsual = found.includes('visual') && found.includes('audio') && found.length * 4 >= filled.length
  return lines.map((line, at) => (isUsual && fields[at] ? `${line.trim()}:` : line))
}

/** The field of a line that is a label and nothing else. */
function bareField(line: string): Field | undefined {
  if (line.length > 40) return undefined
  const text = line.replace(/^\W{0,3}|\W{0,3}$/g, '')
  const field = text.length <= 20 ? fieldOf(text) : undefined
  return field && /^(?:visual|audio|onScreen|sound|seconds|location)$/.test(field) ? field : undefined
}

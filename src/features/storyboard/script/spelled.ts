/** Short ways to write a script, spelled out so that they are read like any other line. Pure. */
import { type Field, fieldOf } from './fields.ts'
import { headingIn } from './heading.ts'
import { isLabelName, labelIn } from './labelled.ts'
import { isName } from './name.ts'
import { NOBODY, spokenIn } from './speaker.ts'

/**
 * Lines in which labels are words with a colon, where they were letters (`V:`, `A:`), emoji or lines of their own; and
 * in which a name in capitals over what it says stands before it.
 */
export function spelledOut(lines: readonly string[]): string[] {
  return withNames(withColons(withEmoji(withLetters(lines))))
}

/** One letter may be a person too: only V and A together, and no other letter, are labels. */
function withLetters(lines: readonly string[]): readonly string[] {
  const letters = lines.flatMap((line) => LETTER.exec(line)?.[1]?.toUpperCase() ?? [])
  const isUsual = ['V', 'A'].every((letter) => letters.indexOf(letter) < letters.lastIndexOf(letter))
  if (!isUsual || letters.some((letter) => !LABELS[letter])) return lines
  return lines.map((line) => line.replace(LETTER, (_, letter: string) => `${LABELS[letter.toUpperCase()]}: `))
}

const LETTER = /^\s{0,8}([A-Z])\s?[:：]\s?/i
const LABELS: Record<string, string | undefined> = { V: 'Visual', A: 'Audio', T: 'Teks', S: 'SFX' }

/** A camera and a microphone before lines without labels. */
function withEmoji(lines: readonly string[]): readonly string[] {
  const signs = lines.map((line) => {
    const text = line.trim()
    return EMOJI.find(([pattern]) => pattern.test(text) && !labelIn(text) && !headingIn(text))
  })
  const labels = new Set(signs.map((sign) => sign?.[1]))
  if (!labels.has('Visual') || !labels.has('Audio')) return lines
  return lines.map((line, at) => {
    const sign = signs[at]
    return sign ? line.trim().replace(sign[0], `${sign[1]}: `) : line
  })
}

const EMOJI: [RegExp, string][] = [
  [/^(?:📹|🎥|🎬|📷|📸|🖼|👀|👁)\uFE0F?\s*/u, 'Visual'],
  [/^(?:🗣|🎙|🎤|💬|🔊)\uFE0F?\s*/u, 'Audio'],
  [/^(?:📝|✍|🔤|🔠)\uFE0F?\s*/u, 'Teks'],
  [/^(?:🎵|🎶|🔔|🎼)\uFE0F?\s*/u, 'SFX'],
]

function withColons(lines: readonly string[]): readonly string[] {
  const fields = lines.map(bareField)
  const filled = lines.filter((line) => line.trim() !== '')
  const found = fields.filter((field) => field !== undefined)
  const isUsual = found.includes('visual') && found.includes('audio') && found.length * 4 >= filled.length
  return isUsual ? lines.map((line, at) => (fields[at] ? `${line.trim()}:` : line)) : lines
}

/** The field of a line that is a label and nothing else. */
function bareField(line: string): Field | undefined {
  if (line.length > 40 || /[:：]/.test(line)) return undefined
  const text = line.replace(/^\W{0,3}|\W{0,3}$/g, '')
  const field = text.length <= 20 ? fieldOf(text) : undefined
  return field && /^(?:visual|audio|onScreen|sound|seconds|location)$/.test(field) ? field : undefined
}

/** Names over what they say, as in screenplays, in scripts with headings of scenes and no colons after names. */
function withNames(lines: readonly string[]): string[] {
  const hasScenes = lines.some((line) => headingIn(line.trim())?.of === 'scene')
  if (!hasScenes || lines.some((line) => spokenIn(line.trim(), NOBODY))) return [...lines]
  const spelled: string[] = []
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? ''
    const next = lines[at + 1]?.trim() ?? ''
    const isDirected = /^\([^()]{1,60}\)$/.test(next)
    const said = isDirected ? `${next} ${lines[at + 2]?.trim() ?? ''}`.trim() : next
    if (next === '' || !isNameAbove(line.trim())) {
      spelled.push(line)
      continue
    }
    spelled.push(`${line.trim()}: ${said}`)
    at += isDirected ? 2 : 1
  }
  return spelled
}

function isNameAbove(text: string): boolean {
  const name = text.replace(/ *\([^()]{1,40}\)$/, '')
  return name === name.toUpperCase() && isName(name) && !isLabelName(name) && !headingIn(text)
}

/** Lines such as `VISUAL: …`, `_audio:_ "…"` or `- Dialog (Rina): …`. Pure. */
import { type Field, fieldOf } from './fields.ts'
import { isName } from './name.ts'
import { type Timing, timingOf } from './seconds.ts'

export interface Labelled {
  field: Field
  /** As written. */
  name: string
  speaker?: string
  timing?: Timing
  /** What stands behind the label. */
  text: string
}

/** The label that a line begins with, and what it says. */
export function labelIn(text: string): Labelled | undefined {
  const [all, name = '', aside = ''] = COLON.exec(text) ?? DASH.exec(text) ?? []
  if (all === undefined || NO_LABELS.test(name)) return undefined
  const inner = aside.slice(1, -1).trim()
  const rest = text.slice(all.length).trim()
  const timing = timingOf(inner)
  const field = fieldOf(inner && !timing ? `${name} (${inner})` : name)
  if (field) {
    const speaker = field === 'audio' && !fieldOf(inner) && isName(inner) && !timing ? inner : undefined
    return { field, name, text: rest, ...(timing && { timing }), ...(speaker && { speaker }) }
  }
  const [first = '', ...others] = name.split(' ')
  const speaker = others.join(' ')
  if (fieldOf(first) !== 'audio' || NO_LABELS.test(first) || !isName(speaker)) return undefined
  return { field: 'audio', name: first, speaker, text: rest }
}

/** Parts of a line that holds several labels: `Visual: loket | VO: Halo`, `Visual: loket. Audio: "Halo"`. */
export function labelsIn(text: string): string[] {
  const parts: string[] = []
  let from = 0
  for (const { index, 0: separator } of text.matchAll(BETWEEN)) {
    const field = labelIn(text.slice(index + separator.length, index + separator.length + 60))?.field
    if (!field || (separator.startsWith('.') && !/^(?:visual|audio|onScreen|sound|seconds)$/.test(field)))
      continue
    parts.push(text.slice(from, index + (/^[.)\]"”]/.test(separator) ? 1 : 0)))
    from = index + separator.length
  }
  // Bars may stand at the end too.
  return [...parts, text.slice(from)]
    .map((part) => part.replace(/ *\|\s*$/, '').trim())
    .filter((part) => part !== '')
}

/** Symbols and emoji before a label are no part of it. */
const BEFORE = '[^\\p{L}\\p{N}"“”\'(\\[:：]{0,8}'
const NAME = '([\\p{L}#](?:[\\p{L}\\p{N}._/&+ -]{0,34}[\\p{L}\\p{N}.])?)'
const COLON = new RegExp(
  `^${BEFORE}${NAME} {0,3}(\\([^()\\n]{0,40}\\)|\\[[^[\\]\\n]{0,40}\\])? {0,3}[:：=]`,
  'u',
)
/** A dash in place of the colon, after words that can be nothing else. */
const DASH = new RegExp(
  `^${BEFORE}(visual|audio|vo|v\\.o\\.|voice over|narasi|dialog|sfx|teks layar|text on screen) {0,3}(\\([^()\\n]{0,40}\\))? [-–—] `,
  'iu',
)
const BETWEEN = / {0,3}[|;•] {0,3}| [-–—/] |\. +|\t+|[)\]"”] +(?![ \-–—/|;•])/g
/** Names of columns that before a colon are rather someone who speaks. */
const NO_LABELS = /^(?:narator|narrator|orang|siapa|model|tokoh|id|s|set|karakter|character|talent)$/i

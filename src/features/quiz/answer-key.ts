/** What the facilitator's printed key says of a question. Runs at build only. */
import { defineWords, type Locale } from '../../i18n/locales.ts'
import { plainText } from '../../ui/inline-text.ts'
import { gapParagraphs } from './gap-text.ts'
import type { Id } from './model.ts'

/** An answer, and what is said of it. Both have the marks of `InlineText`. */
export interface KeyLine {
  text: string
  why?: string | undefined
}

/** One part of a key, such as what is right, or what may be answered instead. */
export interface KeyPart {
  heading: string
  lines: KeyLine[]
  /** Whether the order of the lines is itself the answer. */
  ordered?: boolean | undefined
}

/** Headings that several types use. */
export const answerKeyWords = defineWords({
  id: {
    right: 'Yang tepat',
    why: 'Mengapa',
    others: 'Jawaban lain',
    mislead: 'Pengecoh',
  },
})

/** A part, unless it has no lines. */
export function keyPart(heading: string, lines: KeyLine[]): KeyPart[] {
  return lines.length > 0 ? [{ heading, lines }] : []
}

/**
 * The shortest form of a key: what is right, with one reason where the key has one. A part that says why follows the
 * one that says what.
 */
export function shortKey([right, next]: KeyPart[], locale: Locale): { lines: KeyLine[]; ordered: boolean } {
  const [first, ...others] = right?.lines ?? []
  if (!right || !first) return { lines: [], ordered: false }
  const reason = next?.heading === answerKeyWords(locale).why ? next.lines[0] : undefined
  const plain = [first, ...others].map(({ text }): KeyLine => ({ text }))
  const [start, ...rest] = plain
  const why = first.why ?? reason?.why ?? reason?.text
  const ordered = right.ordered === true
  // Said of the last step, a reason for the whole order does not stand in the middle of it.
  if (ordered) return { lines: plain.map((line, at) => (at === others.length ? { ...line, why } : line)), ordered }
  return { lines: start ? [{ ...start, why }, ...rest] : rest, ordered }
}

/** The paragraphs of a text with what is right in place of its marks, in bold. @param rightIn its text, by gap */
export function filledText(text: string, rightIn: (gap: Id) => string): KeyLine[] {
  return gapParagraphs(text).map((parts) => ({
    text: parts
      .map((part) => (part.kind === 'text' ? part.text : `**${plainText(rightIn(part.id))}**${part.after}`))
      .join(''),
  }))
}

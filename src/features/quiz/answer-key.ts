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

/** The shortest form of a key: what is right, with one reason where the key has one. */
export interface ShortKey {
  answers: string[]
  /** Whether the order of the answers is itself the answer. */
  ordered: boolean
  reason?: string | undefined
}

/** A key made short: its first part, with the reason of that or of a part that says why. */
export function shortKey([right, next]: KeyPart[], locale: Locale): ShortKey {
  const lines = right?.lines ?? []
  const reason = next?.heading === answerKeyWords(locale).why ? next.lines[0] : undefined
  return {
    answers: lines.map(({ text }) => text),
    ordered: right?.ordered === true,
    reason: lines[0]?.why ?? reason?.why ?? reason?.text,
  }
}

/** The paragraphs of a text with what is right in place of its marks, in bold. @param rightIn its text, by gap */
export function filledText(text: string, rightIn: (gap: Id) => string): KeyLine[] {
  return gapParagraphs(text).map((parts) => ({
    text: parts
      .map((part) => (part.kind === 'text' ? part.text : `**${plainText(rightIn(part.id))}**${part.after}`))
      .join(''),
  }))
}

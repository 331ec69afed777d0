/** What a question leaves room for on paper: choices to tick, lines to write on, gaps. Runs at build only. */
import { gapParagraphs } from './gap-text.ts'
import type { Id } from './model.ts'

/** A run of a text that is filled in by hand. `options`: what may be written there; empty when anything may. */
export type PaperRun = { kind: 'text'; text: string } | { kind: 'gap'; options: string[]; after: string }

/** One part of a question on paper, below its prompt. Texts have the marks of `InlineText`. */
export type PaperPart =
  /** To be ticked: one of them, or several. */
  | { kind: 'choices'; several: boolean; texts: string[] }
  /** A box before each, for its number in the right order. */
  | { kind: 'order'; texts: string[] }
  /** Each with room for the letter of its partner. */
  | { kind: 'items'; texts: string[] }
  /** Choices with the letters by which the places name them. */
  | { kind: 'letters'; texts: string[] }
  /** A text with gaps. */
  | { kind: 'gaps'; paragraphs: PaperRun[][] }
  /** Empty lines. `unit` stands at the end of a line; '' when there is none. */
  | { kind: 'lines'; count: number; unit: string }

/** A text with gaps, as a part. @param optionsIn what may be written into a gap */
export function gapsPart(text: string, optionsIn: (gap: Id) => string[]): PaperPart {
  const paragraphs = gapParagraphs(text).map((parts) =>
    parts.map(
      (part): PaperRun =>
        part.kind === 'text' ? part : { kind: 'gap', options: optionsIn(part.id), after: part.after },
    ),
  )
  return { kind: 'gaps', paragraphs }
}

/** The texts of some choices. */
export function textsOf(choices: { text: string }[]): string[] {
  return choices.map(({ text }) => text)
}

/** What the build knows of a question type. Pages take its parts from their own files, never from here. */
import type { z } from 'astro/zod'
import type { Locale } from '../../../i18n/locales.ts'
import type { Finding } from '../../../yaml/fields.ts'
import type { KeyPart } from '../answer-key.ts'
import type { Question, Rules, Shape } from '../model.ts'
import type { PaperPart } from '../paper.ts'
import type { QuestionFields } from './fields.ts'

/**
 * A question type. Each folder in `types/` has one in its `definition.ts`, and `types/index.ts` lists them. A path
 * such as `choices.*.text` leads into the authors' YAML of one question; `*` stands for each item of a list.
 */
export interface QuestionType<T extends Shape = Shape, Fields extends QuestionFields = QuestionFields> {
  type: T['type']
  /** What the type is for, to follow "untuk" in messages to authors. */
  purpose: string
  /** What authors write. */
  fields: z.ZodType<Fields> & z.core.$ZodTypeDiscriminable
  /** The model's question, its parts in the author's order, so that the paths of findings fit. */
  fromFields(fields: Fields): Question<T>
  /** The question, its parts in the order in which every output shows them. Left out where nothing is ordered. */
  arrange?(question: Question<T>): Question<T>
  /** What is wrong with the meaning of a question; empty when nothing is. */
  lint(question: Question<T>): Finding[]
  /**
   * The drawing beside quiz.yaml that a question shows: the path of its file name, and what does not fit a drawing of
   * this height in its units. Left out by types without drawings.
   */
  drawing?: { path: string; lint(question: Question<T>, height: number): Finding[] }
  /** Paths of the texts beside the prompt that the language rules read. */
  prose: string[]
  /** Paths of what people type, mistakes included: there and below, marks such as `*` mean themselves. */
  verbatim?: string[]
  rules: Rules<T>
  /**
   * The question as it may be shown before it is answered: no key, no feedback. Apart from the rules, as a page
   * that scores has no use for it.
   */
  withoutKey(question: Question<T>): Question<T>
  /** What the facilitator's printed key says of a question. */
  answerKey(question: Question<T>, locale: Locale): KeyPart[]
  /** What the question leaves room for on paper, its parts as they are shown. A drawing is shown above it. */
  paper(question: Question<T>): PaperPart[]
}

/** The authors' syntax of an inline choice. Runs at build only: islands import no value from here. */
import { z } from 'astro/zod'
import { booleanError, idField, listError, objectError, textField } from '../../../../yaml/fields.ts'
import type { Question } from '../../model.ts'
import { commonFields, commonFromFields } from '../fields.ts'
import type { InlineChoiceShape } from './model.ts'

const OPTION_IDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g'] as const
const MAX_GAPS = 8

const optionField = z.strictObject(
  {
    /** Permanent: saved answers hang on it. */
    id: z.enum(OPTION_IDS, { error: 'Id pilihan harus satu huruf dari a sampai g.' }),
    text: textField('Teks pilihan (`text`)'),
    /** `true` marks the right option. */
    correct: z.boolean({ error: booleanError }).default(false),
  },
  { error: objectError },
)

const gapField = z.strictObject(
  {
    /** Permanent, and the mark in the text: `{id}`. */
    id: idField('Id isian (`id`)'),
    options: z
      .array(optionField, { error: listError('Pilihan (`options`)') })
      .min(2, 'Tulis sedikitnya dua pilihan.')
      .max(OPTION_IDS.length, `Paling banyak ${OPTION_IDS.length} pilihan.`),
    feedback: z.strictObject(
      {
        correct: textField('Umpan balik jawaban benar (`correct`)'),
        /** A hint that does not give the answer away. */
        incorrect: textField('Umpan balik jawaban keliru (`incorrect`)'),
      },
      { error: objectError },
    ),
  },
  { error: objectError },
)

/** One `inline-choice` question as it stands in quiz.yaml. Its meaning is checked by `lintInlineChoice`. */
export const inlineChoiceFields = z.strictObject(
  {
    type: z.literal('inline-choice'),
    ...commonFields,
    /** The text with a mark `{id}` for each gap. */
    text: textField('Teks berisian (`text`)'),
    gaps: z
      .array(gapField, { error: listError('Isian (`gaps`)') })
      .min(1, 'Tulis sedikitnya satu isian.')
      .max(MAX_GAPS, `Paling banyak ${MAX_GAPS} isian.`),
  },
  { error: objectError },
)

/** An inline choice as it comes out of the schema. */
export type InlineChoiceFields = z.output<typeof inlineChoiceFields>

/** The model's question. */
export function inlineChoiceFromFields(fields: InlineChoiceFields): Question<InlineChoiceShape> {
  return { ...commonFromFields(fields), type: 'inline-choice', text: fields.text, gaps: fields.gaps }
}

/** The authors' syntax of a text with gaps. Runs at build only: islands import no value from here. */
import { z } from 'astro/zod'
import { listError, objectError, textField } from '../../../../yaml/fields.ts'
import type { Question } from '../../model.ts'
import { choicesField, slotFields } from '../../placing/schema.ts'
import { commonFields, commonFromFields } from '../fields.ts'
import type { GapMatchShape } from './model.ts'

/** One question of the type `gap-match`, as it stands in quiz.yaml. What it means is checked by `lintGapMatch`. */
export const gapMatchFields = z.strictObject(
  {
    type: z.literal('gap-match'),
    ...commonFields,
    /** The text, with `{gap-id}` where a gap is; a blank line parts paragraphs. */
    text: textField('Teks rumpang (`text`)'),
    gaps: z
      .array(z.strictObject(slotFields, { error: objectError }), {
        error: listError('Bagian rumpang (`gaps`)'),
      })
      .min(2, 'Tulis sedikitnya dua bagian rumpang.')
      .max(7, 'Paling banyak 7 bagian rumpang.'),
    choices: choicesField,
  },
  { error: objectError },
)

/** A text with gaps as it comes out of the schema. */
export type GapMatchFields = z.output<typeof gapMatchFields>

/** The model's question. */
export function gapMatchFromFields(fields: GapMatchFields): Question<GapMatchShape> {
  const { text, gaps, choices } = fields
  return { ...commonFromFields(fields), type: 'gap-match', text, gaps, choices }
}

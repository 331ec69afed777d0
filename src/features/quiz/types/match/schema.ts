/** The authors' syntax of a matching question. Runs at build only: islands import no value from here. */
import { z } from 'astro/zod'
import { listError, objectError, textField } from '../../../../yaml/fields.ts'
import type { Question } from '../../model.ts'
import { choicesField, slotFields } from '../../placing/schema.ts'
import { commonFields, commonFromFields } from '../fields.ts'
import type { MatchShape } from './model.ts'

const itemField = z.strictObject(
  {
    ...slotFields,
    /** What gets a partner. */
    text: textField('Teks butir (`text`)'),
  },
  { error: objectError },
)

/** One question of the type `match`, as it stands in quiz.yaml. What it means is checked by `lintMatch`. */
export const matchFields = z.strictObject(
  {
    type: z.literal('match'),
    ...commonFields,
    /** In the order in which they are shown. */
    items: z
      .array(itemField, { error: listError('Butir (`items`)') })
      .min(3, 'Tulis sedikitnya tiga butir.')
      .max(7, 'Paling banyak 7 butir.'),
    choices: choicesField,
  },
  { error: objectError },
)

/** A matching question as it comes out of the schema. */
export type MatchFields = z.output<typeof matchFields>

/** The model's question. */
export function matchFromFields(fields: MatchFields): Question<MatchShape> {
  return { ...commonFromFields(fields), type: 'match', items: fields.items, choices: fields.choices }
}

/** The authors' syntax of a choice question. Runs at build only: islands import no value from here. */
import { z } from 'astro/zod'
import { booleanError, listError, objectError, textField } from '../../../../yaml/fields.ts'
import type { Question } from '../../model.ts'
import { commonFields, commonFromFields } from '../fields.ts'
import type { ChoiceShape } from './model.ts'

const CHOICE_IDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g'] as const

const choiceField = z.strictObject(
  {
    /** Permanent: saved answers hang on it. */
    id: z.enum(CHOICE_IDS, { error: 'Id pilihan harus satu huruf dari a sampai g.' }),
    text: textField('Teks pilihan (`text`)'),
    /** `true` marks a right choice. */
    correct: z.boolean({ error: booleanError }).default(false),
    /** Why this choice tempts and why it is right or wrong. */
    feedback: textField('Umpan balik (`feedback`) pilihan'),
  },
  { error: objectError },
)

/** One question of the type `choice`, as it stands in quiz.yaml. What it means is checked by `lintChoice`. */
export const choiceFields = z.strictObject(
  {
    type: z.literal('choice'),
    ...commonFields,
    /** `true` when several choices are right and all of them are to be found. */
    multiple: z.boolean({ error: booleanError }).default(false),
    choices: z
      .array(choiceField, { error: listError('Pilihan (`choices`)') })
      .min(2, 'Tulis sedikitnya dua pilihan.')
      .max(CHOICE_IDS.length, `Paling banyak ${CHOICE_IDS.length} pilihan.`),
  },
  { error: objectError },
)

/** A choice question as it comes out of the schema. */
export type ChoiceFields = z.output<typeof choiceFields>

/** The model's question. */
export function choiceFromFields(fields: ChoiceFields): Question<ChoiceShape> {
  return {
    ...commonFromFields(fields),
    type: 'choice',
    multiple: fields.multiple,
    choices: fields.choices,
  }
}

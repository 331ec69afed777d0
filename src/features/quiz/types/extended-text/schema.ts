/** The authors' syntax of an extended text. Runs at build only: islands import no value from here. */
import { z } from 'astro/zod'
import { idField, listError, objectError, textField } from '../../../../yaml/fields.ts'
import type { Question } from '../../model.ts'
import { commonFields, commonFromFields } from '../fields.ts'
import type { ExtendedTextShape } from './model.ts'

const MAX_CHECKS = 8

const checkField = z.strictObject(
  {
    /** Permanent: kept ticks hang on it. */
    id: idField('Id baris (`id`)'),
    text: textField('Teks baris (`text`)'),
  },
  { error: objectError },
)

/** One `extended-text` question as it stands in quiz.yaml. Its meaning is checked by `lintExtendedText`. */
export const extendedTextFields = z.strictObject(
  {
    type: z.literal('extended-text'),
    ...commonFields,
    /** No points: nobody scores it. */
    points: z.literal(0, { error: 'Soal uraian tidak dinilai; hapus `points`.' }).default(0),
    /** A model answer, shown once something was written; a blank line parts paragraphs. */
    example: textField('Contoh jawaban (`example`)'),
    /** What people look for in their own text. */
    checks: z
      .array(checkField, { error: listError('Daftar periksa (`checks`)') })
      .min(1, 'Tulis sedikitnya satu baris.')
      .max(MAX_CHECKS, `Paling banyak ${MAX_CHECKS} baris.`),
  },
  { error: objectError },
)

/** An extended text as it comes out of the schema. */
export type ExtendedTextFields = z.output<typeof extendedTextFields>

/** The model's question. The example goes under `feedback`, with what a page gets only once it is idle. */
export function extendedTextFromFields(fields: ExtendedTextFields): Question<ExtendedTextShape> {
  return {
    ...commonFromFields(fields),
    type: 'extended-text',
    checks: fields.checks,
    feedback: { example: fields.example },
  }
}

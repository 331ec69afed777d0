/** The authors' syntax of a text entry. Runs at build only: islands import no value from here. */
import { z } from 'astro/zod'
import { listError, numberError, objectError, textField } from '../../../../yaml/fields.ts'
import type { Question } from '../../model.ts'
import { commonFields, commonFromFields } from '../fields.ts'
import type { TextEntryAnswer, TextEntryShape } from './model.ts'

const STRICTNESSES = ['case', 'spaces', 'quotes', 'dashes', 'width'] as const
const ONE_KIND = 'Tulis `text` atau `number`, salah satu saja.'

const textAnswerField = z.strictObject(
  {
    /** Every text that is right; the first one is shown as the answer. */
    accept: z.array(textField('Jawaban yang diterima'), {
      error: listError('Jawaban yang diterima (`accept`)'),
    }),
    /** Differences that are not forgiven. */
    strict: z
      .array(z.enum(STRICTNESSES, { error: `Pilih dari: ${STRICTNESSES.join(', ')}.` }), {
        error: listError('Ketelitian (`strict`)'),
      })
      .default([]),
  },
  { error: objectError },
)

const numberAnswerField = z.strictObject(
  {
    value: z.number({ error: numberError('Angka (`value`)') }),
    /** In the same unit as the value; both ends are right. */
    tolerance: z
      .number({ error: numberError('Toleransi (`tolerance`)') })
      .nonnegative('Toleransi (`tolerance`) tidak boleh kurang dari 0.')
      .default(0),
    /** Shown after the field. */
    unit: z.string('Satuan (`unit`) harus berupa teks; apit dengan tanda kutip.').trim().default(''),
  },
  { error: objectError },
)

/** One of `text` and `number`, as the model has it. */
const answerField = z
  .strictObject(
    { text: textAnswerField.optional(), number: numberAnswerField.optional() },
    { error: objectError },
  )
  .transform(({ text, number }, context): TextEntryAnswer => {
    if (text && !number) return { kind: 'text', ...text }
    if (number && !text) return { kind: 'number', ...number }
    context.addIssue(ONE_KIND)
    return z.NEVER
  })

const expectedField = z
  .strictObject(
    {
      text: textField('Jawaban keliru (`text`)').optional(),
      number: z.number({ error: numberError('Jawaban keliru (`number`)') }).optional(),
      feedback: textField('Umpan balik (`feedback`) jawaban keliru'),
    },
    { error: objectError },
  )
  .transform(({ text, number, feedback }, context): { value: string | number; feedback: string } => {
    if (text !== undefined && number === undefined) return { value: text, feedback }
    if (number !== undefined && text === undefined) return { value: number, feedback }
    context.addIssue(ONE_KIND)
    return z.NEVER
  })

/** One `text-entry` question as it stands in quiz.yaml. Its meaning is checked by `lintTextEntry`. */
export const textEntryFields = z.strictObject(
  {
    type: z.literal('text-entry'),
    ...commonFields,
    answer: answerField,
    feedback: z.strictObject(
      {
        correct: textField('Umpan balik jawaban benar (`correct`)'),
        /** A hint that does not give the answer away. */
        incorrect: textField('Umpan balik jawaban keliru (`incorrect`)'),
      },
      { error: objectError },
    ),
    /** Foreseen wrong answers with a feedback of their own. */
    expected: z.array(expectedField, { error: listError('Jawaban keliru (`expected`)') }).default([]),
  },
  { error: objectError },
)

/** A text entry as it comes out of the schema. */
export type TextEntryFields = z.output<typeof textEntryFields>

/** The model's question. */
export function textEntryFromFields(fields: TextEntryFields): Question<TextEntryShape> {
  const { answer, feedback, expected } = fields
  return { ...commonFromFields(fields), type: 'text-entry', answer, feedback, expected }
}

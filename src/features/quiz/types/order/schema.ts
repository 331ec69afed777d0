/** The authors' syntax of an ordering question. Runs at build only: islands import no value from here. */
import { z } from 'astro/zod'
import { listError, objectError, textField } from '../../../../yaml/fields.ts'
import type { Question } from '../../model.ts'
import { commonFields, commonFromFields } from '../fields.ts'
import type { OrderShape } from './model.ts'

const STEP_IDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] as const
/** Two steps have only one wrong order. */
const FEWEST = 3

const stepField = z.strictObject(
  {
    /** Permanent: saved answers hang on it. Which letter a step has does not matter. */
    id: z.enum(STEP_IDS, { error: 'Id langkah harus satu huruf dari a sampai h.' }),
    text: textField('Teks langkah (`text`)'),
  },
  { error: objectError },
)

/** One `order` question as it stands in quiz.yaml. What it means is checked by `lintOrder`. */
export const orderFields = z.strictObject(
  {
    type: z.literal('order'),
    ...commonFields,
    /** In the right order. The page shows them mixed. */
    steps: z
      .array(stepField, { error: listError('Langkah (`steps`)') })
      .min(FEWEST, 'Tulis sedikitnya tiga langkah.')
      .max(STEP_IDS.length, `Paling banyak ${STEP_IDS.length} langkah.`),
    feedback: z.strictObject(
      {
        /** Why this order is right. */
        correct: textField('Umpan balik urutan benar (`correct`)'),
        /** A hint that does not give the order away. */
        incorrect: textField('Umpan balik urutan keliru (`incorrect`)'),
      },
      { error: objectError },
    ),
  },
  { error: objectError },
)

/** An ordering question as it comes out of the schema. */
export type OrderFields = z.output<typeof orderFields>

/** The model's question, its steps still in the author's order, which is the right one. */
export function orderFromFields(fields: OrderFields): Question<OrderShape> {
  const steps = fields.steps.map((step, at) => ({ ...step, place: at + 1 }))
  return { ...commonFromFields(fields), type: 'order', steps, feedback: fields.feedback }
}

/** The authors' syntax of a test form. Runs at build only; what it means is checked in `src/authoring/rules/`. */
import { z } from 'astro/zod'
import { booleanError, idField, listError, objectError, textField } from '../../yaml/fields.ts'
import { DIFFICULTIES, LETTERS, type TestForm, type TestItem } from './model.ts'

const choiceField = z.strictObject(
  {
    /** Permanent: saved answers hang on it. */
    id: z.enum(LETTERS, { error: 'Id pilihan harus satu huruf dari a sampai d.' }),
    text: textField('Teks pilihan (`text`)'),
    /** `true` marks the right choice. */
    correct: z.boolean({ error: booleanError }).default(false),
    /** Why this choice tempts and why it is right or wrong; the facilitator reads it in the key. */
    feedback: textField('Umpan balik (`feedback`) pilihan'),
  },
  { error: objectError },
)

/** One item of a form. */
export const testItemFields: z.ZodType<TestItem> = z.strictObject(
  {
    id: idField('Id soal (`id`)'),
    objective: idField('Id tujuan (`objective`)'),
    difficulty: z.enum(DIFFICULTIES),
    prompt: textField('Pertanyaan (`prompt`)'),
    choices: z
      .array(choiceField, { error: listError('Pilihan (`choices`)') })
      .length(LETTERS.length, 'Soal tes punya tepat empat pilihan.'),
  },
  { error: objectError },
)

/** A form around its items, which are checked one by one so that a broken one does not hide the others. */
export const testFormFields = z.strictObject(
  {
    id: idField('Id tes (`id`)'),
    title: textField('Judul (`title`)'),
    lead: textField('Kalimat pembuka (`lead`)'),
    items: z.array(z.unknown(), { error: listError('Soal (`items`)') }),
  },
  { error: objectError },
)

/** A whole form. */
export const testFields: z.ZodType<TestForm> = testFormFields.extend({ items: z.array(testItemFields) })

/**
 * The authors' syntax of the fields that hold one thing: alone in a section, or in each row of a table or block.
 * Runs at build only.
 */
import { z } from 'astro/zod'
import {
  booleanError,
  type Issue,
  idField,
  isMissing,
  listError,
  numberError,
  objectError,
  textField,
} from '../../yaml/fields.ts'

const FORMULAS = ['sum', 'difference', 'rate', 'median', 'count'] as const
const DISPLAYS = ['buttons', 'list'] as const

const id = idField('Id isian (`id`)')
const hint = textField('Petunjuk (`hint`)').optional()
const example = textField('Contoh (`example`)').optional()
const unit = z
  .string({ error: 'Satuan (`unit`) harus berupa teks; apit dengan tanda kutip.' })
  .trim()
  .default('')

/** What every field that is filled in has. */
const inputFields = {
  /** Permanent and unique in the form: what is filled in hangs on it. */
  id,
  label: textField('Label (`label`)'),
  /** One sentence below the label. */
  hint,
  /** `true` when the form is done without it. */
  optional: z.boolean({ error: booleanError }).default(false),
}

const text = z.strictObject(
  {
    type: z.literal('text'),
    ...inputFields,
    /** Shown after "Contoh:", never filled in. */
    example,
  },
  { error: objectError },
)

const longText = z.strictObject(
  {
    type: z.literal('long-text'),
    ...inputFields,
    example,
    /** Height on the screen, and lines to leave empty on paper. */
    lines: countField('Banyaknya baris (`lines`)', 2, 20).default(3),
  },
  { error: objectError },
)

const lineField = z.strictObject(
  { id: idField('Id baris (`id`)'), text: textField('Teks baris (`text`)') },
  { error: objectError },
)

const choice = z.strictObject(
  {
    type: z.literal('choice'),
    ...inputFields,
    /** `true` when several may be chosen. */
    multiple: z.boolean({ error: booleanError }).default(false),
    /** `list` folds the choices into a list that opens. */
    display: z.enum(DISPLAYS, { error: `Tulis salah satu dari: ${DISPLAYS.join(', ')}.` }).default('buttons'),
    choices: z.array(
      z.strictObject(
        { id: idField('Id pilihan (`id`)'), text: textField('Teks pilihan (`text`)') },
        { error: objectError },
      ),
      { error: listError('Pilihan (`choices`)') },
    ),
  },
  { error: objectError },
)

const checklist = z.strictObject(
  {
    type: z.literal('checklist'),
    ...inputFields,
    lines: z
      .array(lineField, { error: listError('Baris (`lines`)') })
      .min(1, 'Tulis sedikitnya satu baris pada `lines`.'),
  },
  { error: objectError },
)

const date = z.strictObject({ type: z.literal('date'), ...inputFields }, { error: objectError })

const number = z.strictObject(
  {
    type: z.literal('number'),
    ...inputFields,
    example,
    unit,
    /** In the unit; both ends are allowed. */
    min: z.number({ error: numberError('Batas bawah (`min`)') }).optional(),
    max: z.number({ error: numberError('Batas atas (`max`)') }).optional(),
    /** `true` for what is counted: then "1.200" is certainly 1200. */
    whole: z.boolean({ error: booleanError }).default(false),
  },
  { error: objectError },
)

const computed = z.strictObject(
  {
    type: z.literal('computed'),
    id,
    label: inputFields.label,
    hint,
    formula: z.enum(FORMULAS, { error: `Tulis salah satu dari: ${FORMULAS.join(', ')}.` }),
    /** Field ids, or `table/column` for a whole column; for `difference` and `rate` the second is taken off or divides. */
    of: z
      .array(
        textField('Isian yang dihitung (`of`)').regex(
          /^[a-z0-9-]+(\/[a-z0-9-]+)?$/,
          'Tulis id isian, atau `tabel/kolom` untuk satu kolom.',
        ),
        { error: listError('Isian yang dihitung (`of`)') },
      )
      .min(1, 'Tulis sedikitnya satu isian yang dihitung.'),
    unit,
  },
  { error: objectError },
)

/** A field of a row of a table. */
export const columnFields = z.discriminatedUnion('type', [text, longText, choice, date, number, computed], {
  error: typeError(['text', 'long-text', 'choice', 'date', 'number', 'computed']),
})

/** The types of fields that hold one thing. */
export const CELLS = ['text', 'long-text', 'choice', 'checklist', 'date', 'number', 'computed']

/** The fields that hold one thing, one schema for each type. */
export const cells = [text, longText, choice, checklist, date, number, computed] as const

/** A field called `name` with a whole number from `least` to `most`. */
export function countField(name: string, least: number, most: number) {
  const range = `${name} harus bilangan bulat dari ${least} sampai ${most}.`
  return z
    .int({ error: (issue: Issue) => (isMissing(issue) ? `${name} belum ditulis.` : range) })
    .min(least, range)
    .max(most, range)
}

/** What to write where a type is missing or unknown. */
export function typeError(types: string[]): string {
  return `Tulis salah satu jenis: ${types.map((type) => `\`${type}\``).join(', ')}.`
}

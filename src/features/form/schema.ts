/** The authors' syntax of a worksheet, `exercises/<id>.yaml`. Runs at build only: islands import no value from here. */
import { z } from 'astro/zod'
import { idField, listError, objectError, textField } from '../../yaml/fields.ts'
import { CELLS, cells, columnFields, countField, typeError } from './cell-schema.ts'
import type { FormField, FormOutline, StartRow } from './outline.ts'

const MAX_ROWS = 100

/** How the author of a group with rows says which rows are there at first. */
const groupFields = {
  id: idField('Id isian (`id`)'),
  label: textField('Label (`label`)'),
  hint: textField('Petunjuk (`hint`)').optional(),
  /** What one row is called: "langkah" makes the button "Tambah langkah". */
  row: textField('Sebutan satu baris (`row`)'),
  min: countField('Baris paling sedikit (`min`)', 0, MAX_ROWS).default(1),
  max: countField('Baris paling banyak (`max`)', 1, MAX_ROWS).default(20),
  /** A number of empty rows, or rows with an id and perhaps a label. */
  start: z
    .union(
      [
        countField('Baris awal (`start`)', 0, MAX_ROWS),
        z
          .array(
            z.strictObject(
              { id: idField('Id baris (`id`)'), label: textField('Label baris (`label`)').optional() },
              { error: objectError },
            ),
          )
          .max(MAX_ROWS, `Paling banyak ${MAX_ROWS} baris.`),
      ],
      {
        error: `Tulis banyaknya baris, dari 0 sampai ${MAX_ROWS}, atau daftar baris dengan \`id\` dan \`label\`.`,
      },
    )
    .default(1),
  /** Rows on a sheet that is printed empty; as many as at first unless written. */
  paper: countField('Baris di kertas (`paper`)', 1, MAX_ROWS).optional(),
}

const table = z.strictObject(
  {
    type: z.literal('table'),
    ...groupFields,
    columns: z
      .array(columnFields, { error: listError('Kolom (`columns`)') })
      .min(1, 'Tulis sedikitnya satu kolom.')
      .max(9, 'Paling banyak sembilan kolom; lebih dari itu tidak muat di kertas A4.'),
  },
  { error: objectError },
)

const blocks = z.strictObject(
  {
    type: z.literal('blocks'),
    ...groupFields,
    fields: z
      .array(z.discriminatedUnion('type', cells, { error: typeError(CELLS) }), {
        error: listError('Isian (`fields`)'),
      })
      .min(1, 'Tulis sedikitnya satu isian.'),
  },
  { error: objectError },
)

const anyField = z.discriminatedUnion('type', [...cells, table, blocks], {
  error: typeError([...CELLS, 'table', 'blocks']),
})

const sectionFields = z.strictObject(
  {
    /** Permanent: part of the section's address. */
    id: idField('Id bagian (`id`)'),
    title: textField('Judul bagian (`title`)'),
    /** One to three sentences above the fields. */
    note: textField('Catatan (`note`)').optional(),
    fields: z
      .array(anyField, { error: listError('Isian (`fields`)') })
      .min(1, 'Tulis sedikitnya satu isian.'),
  },
  { error: objectError },
)

/** A whole worksheet. What it means is checked by `lintForm`. */
export const formFields = z.strictObject(
  {
    kind: z.literal('form'),
    /** Permanent and equal to the file's name: part of the address and of the saved key. */
    id: idField('Id lembar kerja (`id`)'),
    title: textField('Judul (`title`)'),
    /** One or two sentences below the title. */
    lead: textField('Pengantar (`lead`)'),
    /** How long it takes to fill in. */
    minutes: countField('Lama mengisi (`minutes`)', 1, 240),
    sections: z
      .array(sectionFields, { error: listError('Bagian (`sections`)') })
      .min(1, 'Tulis sedikitnya satu bagian.'),
  },
  { error: objectError },
)

/** A worksheet as it comes out of the schema. */
export type FormFields = z.output<typeof formFields>
type AnyField = z.output<typeof anyField>

/** The model's worksheet. */
export function formFromFields({ id, title, lead, minutes, sections }: FormFields): FormOutline {
  const read = sections.map((section) => ({ ...section, fields: section.fields.map(fieldFromFields) }))
  return { id, title, lead, minutes, sections: read }
}

function fieldFromFields(field: AnyField): FormField {
  if (field.type !== 'table' && field.type !== 'blocks') return field
  const { id, type, label, hint, row, min, max, paper } = field
  const start = startRows(field.start)
  const fields = field.type === 'table' ? field.columns : field.fields
  return {
    id,
    type,
    label,
    hint,
    row,
    fields,
    min,
    max,
    start,
    paperRows: paper ?? Math.max(1, start.length),
  }
}

/** Rows without a written id are numbered, so that two devices begin with the same ones. */
function startRows(start: number | StartRow[]): StartRow[] {
  if (typeof start !== 'number') return start
  return Array.from({ length: start }, (_, index) => ({ id: `start-${index + 1}` }))
}

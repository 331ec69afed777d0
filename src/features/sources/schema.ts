/** The authors' syntax of sources.yaml. Runs at build only: never import a value from here in an island. */
import { z } from 'astro/zod'
import { contentId, someText } from '../lesson/schema.ts'

const DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/
const DATE_OR_PART = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/

/** A day as authors write it, "2026-11-24". */
export const dayField = z.string().regex(DATE, 'Tanggal pemeriksaan tidak ditulis sebagai tahun-bulan-hari.')

/** One source that lessons cite. */
export const sourceFields = z.strictObject({
  /** Permanent and unique among the sources; `<Cite id="…" />` names it. */
  id: contentId,
  /** The title as published. */
  title: someText,
  /** Author or publishing body. */
  publisher: someText,
  /** Day, month or year of publication: "2022-02-05", "2022-02" or "2022"; left out where it is not known. */
  date: z
    .string()
    .regex(DATE_OR_PART, 'Tanggal sumber tidak ditulis sebagai tahun, tahun-bulan, atau tahun-bulan-hari.')
    .optional(),
  /** The day on which somebody last looked the source up, "2026-11-24". */
  checked: dayField,
  /** Full address, https only. */
  url: z.url({ protocol: /^https$/, error: 'Alamat bukan alamat https yang lengkap.' }).optional(),
  /** One sentence for the reader, e.g. on the status of a regulation. */
  note: someText.optional(),
})

/** A source as it comes out of the schema. */
export type SourceFields = z.output<typeof sourceFields>

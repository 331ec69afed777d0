/**
 * The authors' syntax of a lesson's front matter. Runs at build only: never import a value from here in an
 * island. Messages are for authors, so they are in Bahasa Indonesia.
 */
import { z } from 'astro/zod'

/** A permanent content id: small letters, digits and single hyphens, at most 40 characters. */
export const contentId = z
  .string()
  .regex(
    /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
    'Id hanya boleh berisi huruf kecil, angka, dan tanda hubung tunggal, serta diawali huruf.',
  )
  .max(40, 'Id paling panjang 40 karakter.')

/** A text that must not be blank. */
export const someText = z.string().trim().min(1, 'Teks ini masih kosong.')

/** One thing that a reader can do after the lesson. */
export const objectiveFields = z.strictObject({
  /** Permanent and unique in the course; questions name it. */
  id: contentId,
  /** One sentence beginning with a verb, e.g. "Menilai apakah sebuah unggahan kredibel." */
  text: someText,
})

/** The front matter of lesson.mdx. */
export const lessonFrontmatter = z.strictObject({
  /** Permanent and equal to the folder's name without its number: part of the address and of saved keys. */
  id: contentId,
  /** The lesson's heading, without a number. */
  title: someText,
  /** One or two sentences under the heading; also the summary in lists. */
  lead: someText,
  /** Why the lesson matters to the agency, two sentences. */
  why: someText,
  /** What the reader can do afterwards, one to four. */
  objectives: z
    .array(objectiveFields)
    .min(1, 'Tulis sedikitnya satu tujuan belajar.')
    .max(4, 'Paling banyak empat tujuan belajar.'),
  /** What to remember, one sentence a line, one to five lines. */
  summary: z
    .array(someText)
    .min(1, 'Tulis sedikitnya satu baris rangkuman.')
    .max(5, 'Paling banyak lima baris rangkuman.'),
})

/** A lesson's front matter as it comes out of the schema. */
export type LessonFrontmatter = z.output<typeof lessonFrontmatter>

/** The authors' syntax of search.yaml. Runs at build only: never import a value from here in an island. */
import { z } from 'astro/zod'
import { someText } from '../lesson/schema.ts'

/** Words as people type them, and those of the course that they mean. */
export const synonymFields = z.strictObject({
  /** What people type: a word, or a phrase of at most three words. */
  typed: z.array(someText).min(1, 'Tulis sedikitnya satu kata yang diketik.'),
  /** What the course calls it. Affixes need not be written. */
  meant: z.array(someText).min(1, 'Tulis sedikitnya satu kata yang dimaksud.'),
})

/** search.yaml: what makes the search understand everyday words. */
export const searchFields = z.strictObject({
  /** Queries shown while the field is empty, three to six. */
  examples: z
    .array(someText)
    .min(3, 'Tulis sedikitnya tiga contoh pencarian.')
    .max(6, 'Paling banyak enam contoh pencarian.'),
  /** Words that say nothing of what is looked for, such as "apa" and "gimana". */
  ignored: z.array(someText),
  /** Everyday spellings, abbreviations, foreign words. */
  synonyms: z.array(synonymFields),
})

/** The authors' syntax of a rubric. Runs at build only: never import a value from here in an island. */
import { z } from 'astro/zod'
import { contentId, someText } from '../lesson/schema.ts'

/** How many levels a rubric has, the lowest first. */
export const LEVELS = 4

const FOUR = `Tulis tepat ${LEVELS} tingkat.`

/** One criterion with what each level looks like. */
export const criterionFields = z.strictObject({
  /** Permanent and unique in its rubric: scores are kept under it. */
  id: contentId,
  title: someText,
  /** What it counts; all together 100. */
  weight: z.number().int('Bobot harus bilangan bulat.').min(1, 'Bobot paling sedikit 1.').max(100),
  /** The lowest level with which a work may go on, from 2 on; without it the criterion stops nothing. */
  gate: z
    .number()
    .int('Tingkat harus bilangan bulat.')
    .min(2, 'Gerbang paling rendah 2.')
    .max(LEVELS, `Gerbang paling tinggi ${LEVELS}.`)
    .optional(),
  /** What each level looks like, the lowest first. */
  levels: z.array(someText).min(LEVELS, FOUR).max(LEVELS, FOUR),
})

/** A rubric: a file in the folder `rubrics`. */
export const rubricFields = z.strictObject({
  /** Permanent and equal to the file's name. */
  id: contentId,
  title: someText,
  /** How it is used, in a few sentences. */
  lead: someText,
  /** What the levels are called, the lowest first. */
  levels: z.array(someText).min(LEVELS, FOUR).max(LEVELS, FOUR),
  criteria: z.array(criterionFields).min(1, 'Tulis sedikitnya satu kriteria.'),
})

/** A rubric as it comes out of the schema. */
export type Rubric = z.output<typeof rubricFields>

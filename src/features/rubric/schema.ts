/** The authors' syntax of a rubric. Runs at build only: never import a value from here in an island. */
import { z } from 'astro/zod'
import { contentId, someText } from '../lesson/schema.ts'
import type { Rubric } from './model.ts'

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

const points = z
  .number()
  .int('Nilai harus bilangan bulat.')
  .min(1, 'Nilai paling sedikit 1.')
  .max(100, 'Nilai paling banyak 100.')

/** A rubric: a file in the folder `rubrics`. */
export const rubricFields = z.strictObject({
  /** Permanent and equal to the file's name. */
  id: contentId,
  title: someText,
  /** How it is used, in a few sentences. */
  lead: someText,
  /** Where it comes from, and whether others may change it. */
  note: someText.optional(),
  /** What the levels are called, the lowest first. */
  levels: z.array(someText).min(LEVELS, FOUR).max(LEVELS, FOUR),
  /** From how many points on a work is published, and from how many on it is mended rather than begun anew. */
  thresholds: z.strictObject({ publish: points, improve: points }).optional(),
  criteria: z.array(criterionFields).min(1, 'Tulis sedikitnya satu kriteria.'),
})

/** A rubric as it comes out of the schema. */
export type RubricFields = z.output<typeof rubricFields>

/** The model's rubric. */
export function rubricFromFields({ note, thresholds, criteria, ...rubric }: RubricFields): Rubric {
  return {
    ...rubric,
    ...(note !== undefined && { note }),
    ...(thresholds && { thresholds }),
    criteria: criteria.map(({ gate, ...criterion }) => ({
      ...criterion,
      ...(gate !== undefined && { gate }),
    })),
  }
}

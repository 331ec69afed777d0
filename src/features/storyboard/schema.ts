/** The authors' syntax of the exercise, `exercises/<id>.yaml`. Runs at build only: islands import no value from here. */
import { z } from 'astro/zod'
import { contentId, someText } from '../lesson/schema.ts'
import type { Rubric } from '../rubric/model.ts'
import type { Id } from './model.ts'
import type { BoardExercise } from './outline.ts'

/** The page on which boards are made. What they begin with stands in the folder `storyboard`. */
export const boardFields = z.strictObject({
  kind: z.literal('storyboard'),
  /** Permanent and equal to the file's name: part of the address. */
  id: contentId,
  title: someText,
  /** One or two sentences below the title. */
  lead: someText,
  /** How long it takes to make a first board. */
  minutes: z.number().int('Menit harus bilangan bulat.').min(1, 'Menit paling sedikit 1.').max(240),
  /** Id of the worksheet that does the same on paper. */
  paper: contentId.optional(),
  /** Id of the rubric by which boards are judged. */
  rubric: contentId.optional(),
})

/** The exercise as it comes out of the schema. */
export type BoardFields = z.output<typeof boardFields>

/** The model's exercise. @param rubrics all there are, by id */
export function boardFromFields(
  { id, title, lead, minutes, paper, rubric }: BoardFields,
  rubrics: ReadonlyMap<Id, Rubric>,
): BoardExercise {
  const used = rubric === undefined ? undefined : rubrics.get(rubric)
  return { id, title, lead, minutes, ...(paper !== undefined && { paper }), ...(used && { rubric: used }) }
}

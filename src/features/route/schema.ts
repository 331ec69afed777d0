/** The authors' syntax of the routes in course.yaml. Runs at build only: never import a value from here in an island. */
import { z } from 'astro/zod'
import { contentId, someText } from '../lesson/schema.ts'

const minutes = z.number().int('Menit harus bilangan bulat.').min(1, 'Menit paling sedikit 1.')

/** One step: a lesson, an exercise, or something without a page. Which of them is checked by the rule of routes. */
export const stepFields = z.strictObject({
  /** Id of a lesson. */
  lesson: contentId.optional(),
  /** Id of an exercise. */
  exercise: contentId.optional(),
  /** What is done, where it has no page. */
  title: someText.optional(),
  /** Length, where it is not the one counted for the lesson or written in the exercise. */
  minutes: minutes.optional(),
})

/** A part of a route, such as what is done in class. */
export const stageFields = z.strictObject({
  /** Permanent and unique in its route. */
  id: contentId,
  title: someText,
  /** Sum of its steps. */
  minutes,
  steps: z.array(stepFields).min(1, 'Tulis sedikitnya satu langkah.'),
})

/** One way through the course. */
export const routeFields = z.strictObject({
  /** Permanent and unique among the routes: part of an address. */
  id: contentId,
  title: someText,
  /** For whom it is, in one or two sentences. */
  lead: someText,
  /** Sum of its stages. */
  minutes,
  /** Holds every lesson and every exercise exactly once. */
  complete: z.boolean().default(false),
  stages: z.array(stageFields).min(1, 'Tulis sedikitnya satu tahap.'),
})

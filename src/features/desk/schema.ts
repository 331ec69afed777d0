/** The authors' syntax of the plans in course.yaml. Runs at build only: never import a value from here in an island. */
import { z } from 'astro/zod'
import { contentId, someText } from '../lesson/schema.ts'
import type { BlockKind } from './model.ts'

/** What authors call the kinds of blocks. */
export const KINDS = {
  ajar: 'teach',
  latihan: 'exercise',
  jeda: 'break',
  salat: 'prayer',
  tes: 'test',
} as const satisfies Record<string, BlockKind>

/** One block of a day. */
export const blockFields = z.strictObject({
  /** Permanent and unique in its plan: what a facilitator changes is kept under it. */
  id: contentId,
  /** What is done. */
  title: someText,
  /** Planned length. */
  minutes: z.number().int('Menit harus bilangan bulat.').min(1, 'Menit paling sedikit 1.'),
  /** What kind of block it is. */
  kind: z.enum(['ajar', 'latihan', 'jeda', 'salat', 'tes']),
  /** Id of a lesson that has slides, or of a deck of its own. */
  deck: contentId.optional(),
  /** Id of the exercise that is done. */
  exercise: contentId.optional(),
  /** Ids of what is printed for it: sheets of the desk, or worksheets. */
  sheets: z.array(contentId).default([]),
  /** May be left out when the class is late. */
  optional: z.boolean().default(false),
  /** What the facilitator should know, in one or two sentences. */
  note: someText.optional(),
})

/** One day. */
export const dayFields = z.strictObject({
  /** Permanent and unique in its plan. */
  id: contentId,
  title: someText,
  /** Time of day, e.g. "08.00". Without quotation marks YAML takes it for a number: the rule of plans says so. */
  start: z.union([z.string(), z.number().transform(String)]),
  blocks: z.array(blockFields).min(1, 'Tulis sedikitnya satu blok.'),
})

/** One plan of a class. */
export const planFields = z.strictObject({
  /** Permanent and unique among the plans: what a facilitator changes is kept under it. */
  id: contentId,
  title: someText,
  /** For whom it is and what to mind, in a few sentences. */
  lead: someText,
  days: z.array(dayFields).min(1, 'Tulis sedikitnya satu hari.'),
})

/** One worksheet among the materials that facilitators print. */
export const materialFields = z.strictObject({
  /** Id of a worksheet. */
  exercise: contentId,
  /** How many, and what for. */
  note: someText,
})

/** A plan as it comes out of the schema. */
export type PlanFields = z.output<typeof planFields>

/** A block as it comes out of the schema. */
export type BlockFields = z.output<typeof blockFields>

/** A material as it comes out of the schema. */
export type MaterialFields = z.output<typeof materialFields>

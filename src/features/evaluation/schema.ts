/**
 * The authors' syntax of a content evaluation: the exercise, and the files of the folder `evaluation`. Runs at build only:
 * islands import no value from here. Messages are in Bahasa Indonesia.
 */
import { z } from 'astro/zod'
import { contentId, someText } from '../lesson/schema.ts'
import { dayField } from '../sources/schema.ts'
import { RATES } from './model.ts'
import type { EvaluationExercise } from './outline.ts'

/** The page on which content is evaluated. What it begins with stands in the folder `evaluation`. */
export const evaluationFields = z.strictObject({
  kind: z.literal('evaluation'),
  /** Permanent and equal to the file's name: part of the address. */
  id: contentId,
  title: someText,
  /** One or two sentences below the title. */
  lead: someText,
  /** How long the practice account takes in class. */
  minutes: z.number().int('Menit harus bilangan bulat.').min(1, 'Menit paling sedikit 1.').max(240),
  /** Id of the exercise in which boards are made: themes are sent there. */
  storyboard: contentId.optional(),
})

/** One thing that is scored. How many levels it has depends on its part. */
const criterionFields = z.strictObject({
  /** Permanent and unique in the rubric: scores are kept under it. */
  id: contentId,
  title: someText,
  question: someText,
  levels: z.array(someText),
  notAssessable: someText,
})

const partFields = z.strictObject({
  id: contentId,
  title: someText,
  lead: someText,
  kind: z.enum(['levels', 'yes-no']),
  criteria: z.array(criterionFields).min(1, 'Tulis sedikitnya satu kriteria.'),
})

/** `rubric.yaml` */
export const rubricFields = z.strictObject({
  title: someText,
  lead: someText,
  note: someText,
  levels: z.array(someText).length(4, 'Tulis nama empat tingkat, dari 0 sampai 3.'),
  parts: z.array(partFields).min(1, 'Tulis sedikitnya satu bagian.'),
})

const namedFields = z.strictObject({ id: contentId, title: someText })
const share = z
  .number()
  .int('Bagian pilar harus bilangan bulat.')
  .min(0, 'Bagian pilar paling sedikit 0.')
  .max(100, 'Bagian pilar paling banyak 100.')

/** `plan.yaml` */
export const planFields = z.strictObject({
  pillars: z
    .array(z.strictObject({ id: contentId, title: someText, lead: someText, share }))
    .min(1, 'Tulis sedikitnya satu pilar.'),
  formats: z.array(namedFields).min(1, 'Tulis sedikitnya satu format.'),
  /** Without a title the channel is one of storyboards. */
  channels: z
    .array(z.strictObject({ id: contentId, title: someText.optional() }))
    .min(1, 'Tulis sedikitnya satu kanal.'),
  acronyms: z.strictObject({
    known: z.array(someText).default([]),
    explained: z.record(someText, someText).default({}),
  }),
  jargon: z.array(z.strictObject({ word: someText, instead: someText })).default([]),
})

const count = z.number().int('Angka ini harus bilangan bulat.').min(0, 'Angka ini paling sedikit 0.')
const amount = z.number().min(0, 'Angka ini paling sedikit 0.')
/** What is not written is unknown. Questions are counted from the remarks. */
const measuresFields = z.strictObject({
  views: count.exactOptional(),
  impressions: count.exactOptional(),
  reach: count.exactOptional(),
  likes: count.exactOptional(),
  comments: count.exactOptional(),
  shares: count.exactOptional(),
  saves: count.exactOptional(),
  reposts: count.exactOptional(),
  follows: count.exactOptional(),
  clicks: count.exactOptional(),
  durationSeconds: amount.exactOptional(),
  averageViewSeconds: amount.exactOptional(),
})

const remarkFields = z.strictObject({
  who: someText,
  text: someText,
  answer: someText.optional(),
  /** From the question to the answer. */
  minutes: count.optional(),
})

/** One post of the practice account. */
export const postFields = z.strictObject({
  /** Permanent: the post's own id is made of it. */
  id: contentId,
  /** Local time, "2026-09-08T15:06". */
  publishedAt: z
    .string()
    .regex(
      /^\d{4}-\d\d-\d\dT\d\d:\d\d$/,
      'Waktu terbit tidak ditulis sebagai tahun-bulan-hari, huruf T, dan jam.',
    ),
  format: contentId,
  pillar: contentId,
  text: someText,
  seen: someText,
  measures: measuresFields,
  /** Questions and complaints; an empty list says that there were none, no list that nobody knows. */
  remarks: z.array(remarkFields).optional(),
})

const size = count.max(30, 'Paling banyak 30 unggahan.')

/** `practice.yaml` */
export const practiceFields = z.strictObject({
  title: someText,
  lead: someText,
  setup: z.strictObject({
    account: someText,
    agency: someText,
    goal: someText,
    channel: contentId,
    from: dayField,
    to: dayField,
    followers: count.optional(),
    rate: z.enum(RATES),
  }),
  sizes: z.strictObject({ newest: size, best: size, drawn: size }),
  seed: count.max(999_999_999, 'Paling banyak sembilan angka.'),
  posts: z.array(postFields).min(1, 'Tulis sedikitnya satu unggahan.'),
})

export type EvaluationFields = z.output<typeof evaluationFields>
export type RubricFields = z.output<typeof rubricFields>
export type PlanFields = z.output<typeof planFields>
export type PostFields = z.output<typeof postFields>
export type PracticeFields = z.output<typeof practiceFields>

/** The model's exercise. @param rubric the one of its language */
export function evaluationFromFields(
  { id, title, lead, minutes, storyboard }: EvaluationFields,
  rubric: RubricFields | undefined,
): EvaluationExercise {
  const principles = rubric?.parts[0]?.criteria.map((criterion) => criterion.id) ?? []
  return { id, title, lead, minutes, principles, ...(storyboard !== undefined && { storyboard }) }
}

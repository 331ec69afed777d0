/**
 * The authors' syntax of what a storyboard begins with, `storyboard/*.yaml`. Runs at build only: islands import no value
 * from here. Messages are in Bahasa Indonesia.
 */
import { z } from 'astro/zod'
import { contentId, someText } from '../../lesson/schema.ts'
import { dayField } from '../../sources/schema.ts'
import { SHOT_SECONDS } from '../model.ts'

const { min, max } = SHOT_SECONDS
const seconds = z
  .number()
  .min(min, `Detik paling sedikit ${min}.`)
  .max(max, `Detik paling banyak ${max}.`)
  .multipleOf(0.5, 'Detik ditulis bulat atau setengah, misalnya 3 atau 3.5.')
const total = z.number().int('Detik harus bilangan bulat.').min(1, 'Detik paling sedikit 1.')
const kind = z.enum(['sketch', 'recap'])

/** What a pattern has in one place. */
export const slotFields = z.strictObject({
  title: someText,
  seconds,
  /** What may be seen, said and written there: hints in the empty fields. */
  visual: someText,
  audio: someText,
  onScreen: someText.optional(),
})

/** One way to tell a story. */
export const patternFields = z.strictObject({
  /** Permanent: boards keep it. */
  id: contentId,
  title: someText,
  /** When it is of use, one sentence or two. */
  lead: someText,
  kind,
  slots: z.array(slotFields).min(2, 'Tulis sedikitnya dua bagian.').max(12, 'Paling banyak 12 bagian.'),
})

/** One idea for a whole video. */
export const ideaFields = z.strictObject({
  id: contentId,
  title: someText,
  kind,
  seconds: total,
  /** Id of the pattern it follows. */
  pattern: contentId,
  logline: someText,
  audience: someText,
  message: someText,
  twist: someText,
  action: someText,
})

const lineFields = z.strictObject({
  /** Left out for the narrator. */
  speaker: someText.optional(),
  text: someText,
})

/** One shot of a finished script. */
export const shotFields = z.strictObject({
  seconds,
  /** Ids of the vocabulary; `transition` leads to the next shot. */
  size: contentId.optional(),
  angle: contentId.optional(),
  movement: contentId.optional(),
  transition: contentId.optional(),
  visual: someText,
  lines: z.array(lineFields).default([]),
  onScreen: z
    .array(z.strictObject({ text: someText, place: z.enum(['top', 'middle', 'bottom']) }))
    .default([]),
  sound: someText.optional(),
  music: z.strictObject({ title: someText, right: someText }).optional(),
  location: someText.optional(),
  props: someText.optional(),
  /** Who is seen. Codes of consent belong to real people, so a model has none. */
  people: z.array(someText).default([]),
  /** `source` is an id of sources.yaml. */
  facts: z.array(z.strictObject({ text: someText, source: contentId })).default([]),
})

/** A finished script with its brief. */
export const scriptFields = z.strictObject({
  id: contentId,
  title: someText,
  lead: someText,
  goal: someText,
  audience: someText,
  message: someText,
  action: someText,
  kind,
  pattern: contentId.optional(),
  channels: z.array(contentId).min(1, 'Tulis sedikitnya satu kanal.'),
  /** What the seconds of its shots add up to. */
  seconds: total,
  shots: z.array(shotFields).min(1, 'Tulis sedikitnya satu shot.'),
})

/** Where a video is shown. */
export const channelFields = z.strictObject({
  /** Permanent: boards keep it. */
  id: contentId,
  title: someText,
  /** Longest video it takes; left out where none is known. */
  seconds: total.optional(),
  /** The limit in words. */
  limit: someText,
  /** Ids of sources.yaml. */
  sources: z.array(contentId).min(1, 'Tulis sedikitnya satu sumber.'),
  /** The day on which somebody last looked it up, "2026-11-24". */
  checked: dayField,
})

/** A word of the trade. */
export const termFields = z.strictObject({
  /** Permanent: shots keep it. Its drawing is `terms/<kind>-<id>.svg`. */
  id: contentId,
  /** Short form in scripts and shot lists, such as `CU`. */
  code: someText.max(8, 'Kode paling panjang 8 karakter.'),
  title: someText,
  /** What it does, one short sentence. */
  meaning: someText,
  /** Other ways in which scripts write it, in small letters. */
  also: z.array(someText).default([]),
})

const terms = z.array(termFields).min(1, 'Tulis sedikitnya satu istilah.')

/** The vocabulary, by what a term is about. */
export const vocabularyFields = z.strictObject({
  size: terms,
  angle: terms,
  movement: terms,
  transition: terms,
})

export type PatternFields = z.output<typeof patternFields>
export type IdeaFields = z.output<typeof ideaFields>
export type ShotFields = z.output<typeof shotFields>
export type ScriptFields = z.output<typeof scriptFields>
export type ChannelFields = z.output<typeof channelFields>
export type TermFields = z.output<typeof termFields>

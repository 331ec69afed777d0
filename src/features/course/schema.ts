/** The authors' syntax of course.yaml. Runs at build only: never import a value from here in an island. */
import { z } from 'astro/zod'
import { materialFields, planFields } from '../desk/schema.ts'
import { contentId, someText } from '../lesson/schema.ts'
import { routeFields } from '../route/schema.ts'

/** A module: some lessons under one name. */
export const moduleFields = z.strictObject({
  /** Permanent and unique among the modules. */
  id: contentId,
  /** The module's name, without a number. */
  title: someText,
  /** Ids of its lessons in reading order. The order of all lessons is fixed here and nowhere else. */
  lessons: z.array(contentId).min(1, 'Tulis sedikitnya satu pelajaran.'),
})

/** The paper on which the course is based, as shown on the page about the course. */
export const paperFields = z.strictObject({
  /** The title as published. */
  title: someText,
  /** The authors' names, as published. */
  authors: someText,
  /** Full address, https only. */
  url: z.url({ protocol: /^https$/, error: 'Alamat bukan alamat https yang lengkap.' }).optional(),
  /** The licence as the paper states it. */
  license: someText,
})

/** The booklet that is printed from some of the lessons. */
export const guideFields = z.strictObject({
  /** Its name, on the cover. */
  title: someText,
  /** One or two sentences under the name. */
  lead: someText,
  /** What an agency does before the booklet holds for its own people; stands below its name on the cover. */
  agency: someText,
  /** How the booklet is used, one sentence or two a line. */
  use: z.array(someText).min(1, 'Tulis sedikitnya satu baris.').max(8, 'Paling banyak delapan baris.'),
  /** Ids of the lessons that are its chapters, in order. */
  lessons: z.array(contentId).min(1, 'Tulis sedikitnya satu pelajaran.'),
  /** Ids of the worksheets that are printed empty as its templates, in order. */
  templates: z.array(contentId).optional(),
})

/** course.yaml: what the course is called and the order of its lessons. */
export const courseFields = z.strictObject({
  /** Permanent: part of every key under which answers are saved. */
  id: contentId,
  /** Edition, written into progress files, e.g. "2026-11". */
  release: someText,
  /** Full name of the course. */
  title: someText,
  /** Short name for the header, at most 40 characters. */
  short: someText.max(40, 'Nama pendek paling panjang 40 karakter.'),
  /** Heading of the home page; `<mark>…</mark>` is the only tag allowed. */
  headline: someText,
  /** One or two sentences under the heading. */
  lead: someText,
  /** For whom the course is, shown above the heading. */
  audience: someText,
  /** The modules in reading order. */
  modules: z.array(moduleFields).min(1, 'Tulis sedikitnya satu modul.'),
  /** Ways through the course, with how long each takes. */
  routes: z.array(routeFields).default([]),
  /** Plans of a class, for the facilitator's desk; the first is the one it begins with. */
  plans: z.array(planFields).default([]),
  /** Worksheets that facilitators print, besides the sheets of the desk. */
  materials: z.array(materialFields).default([]),
  /** The paper behind the course. */
  paper: paperFields.optional(),
  /** Paragraphs of the page about the course, each under its own heading. */
  about: z
    .array(
      z.strictObject({
        /** The heading. */
        title: someText,
        /** The paragraph. */
        text: someText,
        /** Whether it only matters on a screen, so that no printed booklet repeats it. */
        screenOnly: z.boolean().optional(),
      }),
    )
    .optional(),
  /** The printed booklet. */
  guide: guideFields.optional(),
})

/** The booklet as it comes out of the schema. */
export type GuideFields = z.output<typeof guideFields>

/** The course as it comes out of the schema. */
export type CourseFields = z.output<typeof courseFields>

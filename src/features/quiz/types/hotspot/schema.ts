/** The authors' syntax of a hotspot question. Runs at build only: islands import no value from here. */
import { z } from 'astro/zod'
import {
  booleanError,
  idField,
  listError,
  numberError,
  objectError,
  textField,
} from '../../../../yaml/fields.ts'
import type { Question } from '../../model.ts'
import { commonFields, commonFromFields } from '../fields.ts'
import { type HotspotShape, POST_PARTS, type Scene, type Where } from './model.ts'

const MAX_AREAS = 10
const MAX_LINES = 6
const ONE_SCENE = 'Tulis `picture` atau `post`, salah satu saja.'
const ONE_WHERE = 'Tulis `rect`, `circle`, `polygon`, atau `part`, salah satu saja.'

const length = (name: string) => z.number({ error: numberError(name) })
const size = (name: string) => length(name).positive(`${name} harus lebih dari 0.`)
const POINT = 'Tulis setiap sudut sebagai `[x, y]`.'

const areaField = z
  .strictObject(
    {
      /** Permanent: saved answers hang on it. */
      id: idField('Id area (`id`)'),
      /** What the area shows; it must not say whether the area is right. */
      name: textField('Nama area (`name`)'),
      /** `true` marks an area that is to be found. */
      correct: z.boolean({ error: booleanError }).default(false),
      /** Why this area is to be marked, or why not. */
      feedback: textField('Umpan balik (`feedback`) area'),
      /** In units of the drawing, from its upper left corner. */
      rect: z
        .strictObject(
          { x: length('`x`'), y: length('`y`'), width: size('`width`'), height: size('`height`') },
          { error: objectError },
        )
        .optional(),
      /** Centre and radius. */
      circle: z
        .strictObject(
          { x: length('`x`'), y: length('`y`'), radius: size('`radius`') },
          { error: objectError },
        )
        .optional(),
      /** The corners in order. */
      polygon: z
        .array(z.tuple([z.number(POINT), z.number(POINT)], POINT), { error: listError('Sudut (`polygon`)') })
        .min(3, 'Tulis sedikitnya tiga sudut.')
        .optional(),
      /** A part of the post. */
      part: z.enum(POST_PARTS, { error: `Pilih dari: ${POST_PARTS.join(', ')}.` }).optional(),
    },
    { error: objectError },
  )
  .transform(({ rect, circle, polygon, part, ...area }, context) => {
    const places: Where[] = [
      ...(rect ? [{ kind: 'rect' as const, ...rect }] : []),
      ...(circle ? [{ kind: 'circle' as const, ...circle }] : []),
      ...(polygon ? [{ kind: 'polygon' as const, points: polygon }] : []),
      ...(part ? [{ kind: 'part' as const, part }] : []),
    ]
    const [where, second] = places
    if (where && !second) return { ...area, where }
    context.addIssue(ONE_WHERE)
    return z.NEVER
  })

const pictureField = z.strictObject(
  {
    /** A drawing in the folder of quiz.yaml. */
    file: textField('Berkas gambar (`file`)').regex(
      /^[^/]+\.svg$/,
      'Tulis nama berkas `.svg` tanpa nama folder.',
    ),
    /** What the drawing shows, for people who don't see it. */
    alt: textField('Penjelasan gambar (`alt`)'),
  },
  { error: objectError },
)

const postField = z.strictObject(
  {
    from: textField('Nama akun (`from`)'),
    time: textField('Waktu (`time`)'),
    /** One entry for each paragraph. */
    text: z
      .array(textField('Paragraf unggahan'), { error: listError('Teks unggahan (`text`)') })
      .min(1, 'Tulis sedikitnya satu paragraf.')
      .max(MAX_LINES, `Paling banyak ${MAX_LINES} paragraf.`),
    /** Caption of a picture area, which itself stays empty. */
    picture: textField('Keterangan gambar (`picture`)').default(''),
    tags: textField('Tagar (`tags`)').default(''),
  },
  { error: objectError },
)

/** One `hotspot` question as it stands in quiz.yaml. Its meaning is checked by `lintHotspot`. */
export const hotspotFields = z
  .strictObject(
    {
      type: z.literal('hotspot'),
      ...commonFields,
      /** `true` when several areas are right and all of them are to be found. */
      multiple: z.boolean({ error: booleanError }).default(false),
      /** What the areas are on: a drawing, or a mock post. */
      picture: pictureField.optional(),
      post: postField.optional(),
      areas: z
        .array(areaField, { error: listError('Area (`areas`)') })
        .min(2, 'Tulis sedikitnya dua area.')
        .max(MAX_AREAS, `Paling banyak ${MAX_AREAS} area.`),
    },
    { error: objectError },
  )
  .transform(({ picture, post, ...fields }, context): typeof fields & { scene: Scene } => {
    if (picture && !post) return { ...fields, scene: { kind: 'drawing', ...picture } }
    if (post && !picture) return { ...fields, scene: { kind: 'post', post } }
    context.addIssue(ONE_SCENE)
    return z.NEVER
  })

/** A hotspot question as it comes out of the schema. */
export type HotspotFields = z.output<typeof hotspotFields>

/** The model's question. */
export function hotspotFromFields(fields: HotspotFields): Question<HotspotShape> {
  const { multiple, scene, areas } = fields
  return { ...commonFromFields(fields), type: 'hotspot', multiple, scene, areas }
}

import { chosenKey } from '../choice/answer-key.ts'
import type { QuestionType } from '../question-type.ts'
import { lintHotspot, lintInDrawing } from './lint.ts'
import type { HotspotShape } from './model.ts'
import { type HotspotFields, hotspotFields, hotspotFromFields } from './schema.ts'
import { hotspot, hotspotWithoutKey } from './score.ts'

/** Hotspot questions, as the build knows them. */
export const hotspotType: QuestionType<HotspotShape, HotspotFields> = {
  type: 'hotspot',
  purpose: 'menandai bagian gambar',
  fields: hotspotFields,
  fromFields: hotspotFromFields,
  lint: lintHotspot,
  drawing: { path: 'picture.file', lint: lintInDrawing },
  prose: ['areas.*.name', 'areas.*.feedback', 'picture.alt', 'post.text.*', 'post.picture'],
  rules: hotspot,
  withoutKey: hotspotWithoutKey,
  answerKey: ({ areas }, locale) =>
    chosenKey(
      areas.map(({ name, ...area }) => ({ ...area, text: name })),
      locale,
    ),
  paper: ({ areas, multiple }) => [
    { kind: 'choices', several: multiple, texts: areas.map(({ name }) => name) },
  ],
}

/** Reads the exercises out of the content collection. Runs at build only. */
import { getCollection, getEntry } from 'astro:content'
import type { Locale } from '../../i18n/locales.ts'
import { exerciseHref } from '../../i18n/routes.ts'
import type { Case } from '../case/model.ts'
import { caseFromFields } from '../case/schema.ts'
import type { EvaluationExercise } from '../evaluation/outline.ts'
import { evaluationFromFields } from '../evaluation/schema.ts'
import type { FormOutline } from '../form/outline.ts'
import { formFromFields } from '../form/schema.ts'
import { rubricFromFields } from '../rubric/schema.ts'
import type { BoardExercise } from '../storyboard/outline.ts'
import { boardFromFields } from '../storyboard/schema.ts'

/** An exercise with its address. What stands under `data` depends on its kind. */
export type LoadedExercise = { href: string } & (
  | { kind: 'case'; data: Case }
  | { kind: 'form'; data: FormOutline }
  | { kind: 'storyboard'; data: BoardExercise }
  | { kind: 'evaluation'; data: EvaluationExercise }
)

/** Every exercise of one language, by id. */
export async function loadExercises(locale: Locale): Promise<LoadedExercise[]> {
  const entries = await getCollection('exercises', ({ id }) => id.startsWith(`${locale}/`))
  const rubrics = await getCollection('rubrics', ({ id }) => id.startsWith(`${locale}/`))
  const evaluationRubric = await getEntry('evaluationRubric', locale)
  const byId = new Map(rubrics.map(({ data }) => [data.id, rubricFromFields(data)]))
  const loaded = entries.map(({ data }): LoadedExercise => {
    const href = exerciseHref(data.id, locale)
    if (data.kind === 'case') return { href, kind: data.kind, data: caseFromFields(data) }
    if (data.kind === 'form') return { href, kind: data.kind, data: formFromFields(data) }
    if (data.kind === 'storyboard') return { href, kind: data.kind, data: boardFromFields(data, byId) }
    return { href, kind: data.kind, data: evaluationFromFields(data, evaluationRubric?.data) }
  })
  return loaded.sort((a, b) => (a.data.id < b.data.id ? -1 : 1))
}

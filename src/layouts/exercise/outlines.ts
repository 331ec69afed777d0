/** What summaries need of the exercises. Runs at build only. */
import { caseOutline } from '../../features/case/summary.ts'
import type { LoadedExercise } from '../../features/course/load-exercises.ts'
import { evaluationOutline } from '../../features/evaluation/summary.ts'
import { formSummaryOutline } from '../../features/form/summary.ts'
import type { ExerciseOutline } from '../../features/progress/exercises.ts'
import { boardOutline } from '../../features/storyboard/summary.ts'
import { exerciseKey } from '../../i18n/routes.ts'

/** The outline of an exercise. */
export function exerciseOutline({ kind, data, href }: LoadedExercise): ExerciseOutline {
  if (kind === 'case') return { kind, ...caseOutline(data, href) }
  if (kind === 'form') return { kind, ...formSummaryOutline(data, href, exerciseKey(data.id)) }
  if (kind === 'evaluation') return { kind, ...evaluationOutline(data, href) }
  return { kind, ...boardOutline(data, href) }
}

/** What summaries need of the exercises that give one. Runs at build only. */
import { caseOutline } from '../../features/case/summary.ts'
import type { LoadedExercise } from '../../features/course/load-exercises.ts'
import type { ExerciseOutline } from '../../features/progress/exercises.ts'

/** The outline of an exercise; undefined when its kind gives no summary. */
export function exerciseOutline({ kind, data, href }: LoadedExercise): ExerciseOutline | undefined {
  return kind === 'case' ? { kind, ...caseOutline(data, href) } : undefined
}

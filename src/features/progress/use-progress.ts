import type { LessonOutline } from '../course/outline.ts'
import { type LessonProgress, readProgress } from './read-progress.ts'
import { useKept } from './use-kept.ts'

/** The progress of each lesson, kept up to date. On the server every lesson is untouched. */
export function useProgress(lessons: LessonOutline[]): LessonProgress[] {
  return useKept((read) => readProgress(lessons, read))
}

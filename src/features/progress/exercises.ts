/** How far the exercises are, of every kind that gives a summary. */
import type { Locale } from '../../i18n/locales.ts'
import { saved as savedCase } from '../case/saved.ts'
import { type CaseOutline, summariseCase } from '../case/summary.ts'
import { caseSummaryWords } from '../case/summary-words.ts'
import type { ReadKept } from './kept.ts'
import type { Summary } from './summary.ts'

/** What the summary of an exercise needs, by kind. */
export type ExerciseOutline = { kind: 'case' } & CaseOutline

/** An exercise with its summary. */
export interface ExerciseProgress extends Summary {
  exercise: ExerciseOutline
}

/** The summary of each exercise, in the order given. */
export function readExercises(exercises: ExerciseOutline[], read: ReadKept): ExerciseProgress[] {
  return exercises.map((exercise) => ({
    exercise,
    ...summariseCase(read(savedCase, exercise.id), exercise),
  }))
}

/** How far an exercise is, in words. */
export function exerciseStatus({ status, done, total }: ExerciseProgress, locale: Locale): string {
  const words = caseSummaryWords(locale)
  return status === 'done' ? words.done(done, total) : words[status]
}

/** How far the exercises are, of every kind. */
import { formatNumber } from '../../i18n/formats.ts'
import type { Locale } from '../../i18n/locales.ts'
import { saved as savedCase } from '../case/saved.ts'
import { type CaseOutline, summariseCase } from '../case/summary.ts'
import { caseSummaryWords } from '../case/summary-words.ts'
import { countedEvaluations, type EvaluationOutline, summariseEvaluations } from '../evaluation/summary.ts'
import { evaluationSummaryWords } from '../evaluation/summary-words.ts'
import { saved as savedForm } from '../form/saved.ts'
import { type FormSummaryOutline, summariseForm } from '../form/summary.ts'
import { formSummaryWords } from '../form/summary-words.ts'
import { saved as savedBoard } from '../storyboard/saved.ts'
import { type BoardOutline, summariseBoards } from '../storyboard/summary.ts'
import { boardSummaryWords } from '../storyboard/summary-words.ts'
import type { ReadKept } from './kept.ts'
import type { Summary } from './summary.ts'

/** What the summary of an exercise needs, by kind. */
export type ExerciseOutline =
  | ({ kind: 'case' } & CaseOutline)
  | ({ kind: 'form' } & FormSummaryOutline)
  | ({ kind: 'storyboard' } & BoardOutline)
  | ({ kind: 'evaluation' } & EvaluationOutline)

/** An exercise with its summary. */
export interface ExerciseProgress extends Summary {
  exercise: ExerciseOutline
}

/** The summary of each exercise, in the order given. */
export function readExercises(exercises: ExerciseOutline[], read: ReadKept): ExerciseProgress[] {
  return exercises.map((exercise) => ({ exercise, ...summaryOf(exercise, read) }))
}

function summaryOf(exercise: ExerciseOutline, read: ReadKept): Summary {
  if (exercise.kind === 'case') return summariseCase(read(savedCase, exercise.id), exercise)
  if (exercise.kind === 'form') return summariseForm(read(savedForm, exercise.id), exercise)
  if (exercise.kind === 'storyboard') return summariseBoards(read.all(savedBoard), exercise)
  return summariseEvaluations(read.all(countedEvaluations), exercise, read.persons)
}

/** How far an exercise is, in words. */
export function exerciseStatus(
  { exercise, status, done, total, score }: ExerciseProgress,
  locale: Locale,
): string {
  if (exercise.kind === 'form') {
    const words = formSummaryWords(locale)
    return status === 'started' ? words.started(done, total) : words[status]
  }
  if (exercise.kind === 'storyboard') {
    const words = boardSummaryWords(locale)
    if (status === 'untouched') return words.untouched
    const said = status === 'done' ? words.done(total) : words.started(done, total)
    return score ? words.judged(said, formatNumber(score.earned, locale)) : said
  }
  if (exercise.kind === 'evaluation') {
    const words = evaluationSummaryWords(locale)
    if (status === 'untouched') return words.untouched
    return status === 'done' ? words.done(total) : words.started(done, total)
  }
  const words = caseSummaryWords(locale)
  return status === 'done' ? words.done(done, total) : words[status]
}

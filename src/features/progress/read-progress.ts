/** How far each lesson is. */
import type { LessonOutline } from '../course/outline.ts'
import { saved as savedLesson } from '../lesson/saved.ts'
import { type SavedLesson, summariseLesson } from '../lesson/summary.ts'
import { saved as savedAnswer } from '../quiz/saved.ts'
import type { ReadKept } from './kept.ts'
import type { Summary } from './summary.ts'

/** A lesson with its summary. */
export interface LessonProgress extends Summary {
  lesson: LessonOutline
}

/** The summary of each lesson, in the order of the course. */
export function readProgress(lessons: LessonOutline[], read: ReadKept): LessonProgress[] {
  return lessons.map((lesson) => {
    const answers: SavedLesson['answers'] = {}
    for (const { id } of lesson.questions) answers[id] = read(savedAnswer, id)
    return { lesson, ...summariseLesson({ state: read(savedLesson, lesson.id), answers }, lesson) }
  })
}

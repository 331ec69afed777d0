/** The course as its pages, its progress and its summaries know it: ids, titles, numbers. Pure types. */

import type { SectionOutline } from '../lesson/outline.ts'
import type { Id } from '../quiz/model.ts'

export interface QuestionOutline {
  id: string
  type: Id
  points: number
  /** Section to read again: its number with its title, and where it is. */
  repeat: { href: string; title: string }
}

export interface LessonOutline {
  id: string
  /** Position in the course, from 1. */
  number: number
  title: string
  /** Minutes to read and answer, counted from the words and the questions. */
  minutes: number
  href: string
  sections: SectionOutline[]
  questions: QuestionOutline[]
}

export interface ModuleOutline {
  id: string
  /** Position in the course, from 1; decides the motif. */
  number: number
  title: string
  lessons: LessonOutline[]
}

import { type Durable, durable } from '../../storage/durable.ts'
import type { LessonState } from './model.ts'
import { saved } from './saved.ts'

const stores = new Map<string, Durable<LessonState>>()

/** The kept reading of a lesson; the same store for every part of the page. */
export function lessonStore(lesson: string): Durable<LessonState> {
  const known = stores.get(lesson) ?? durable(saved, lesson)
  stores.set(lesson, known)
  return known
}

/** Reads from storage what is kept about each lesson, without opening a store for it. */
import { open, type SavedFormat } from '../../storage/saved-format.ts'
import type { Vault } from '../../storage/vault.ts'
import type { LessonOutline } from '../course/outline.ts'
import { saved as savedLesson } from '../lesson/saved.ts'
import { type SavedLesson, summariseLesson } from '../lesson/summary.ts'
import { saved as savedAnswer } from '../quiz/saved.ts'
import type { Summary } from './summary.ts'

/** Reads one kept thing by feature and id; undefined when there is nothing readable. */
export type ReadKept = <T>(format: SavedFormat<T>, id: string) => T | undefined

/** A lesson with its summary. */
export interface LessonProgress extends Summary {
  lesson: LessonOutline
}

/** Reads from this person's storage. */
export function keptIn(vault: Vault): ReadKept {
  return (format, id) => readRaw(format, vault.readStored(vault.keyOf(format.feature, id)))
}

/** Reads from raw values, to see what an import would give. */
export function keptInValues(vault: Vault, values: Map<string, string>): ReadKept {
  return (format, id) => readRaw(format, values.get(vault.keyOf(format.feature, id)) ?? null)
}

/** The summary of each lesson, in the order of the course. */
export function readProgress(lessons: LessonOutline[], read: ReadKept): LessonProgress[] {
  return lessons.map((lesson) => {
    const answers: SavedLesson['answers'] = {}
    for (const { id } of lesson.questions) answers[id] = read(savedAnswer, id)
    return { lesson, ...summariseLesson({ state: read(savedLesson, lesson.id), answers }, lesson) }
  })
}

function readRaw<T>(format: SavedFormat<T>, raw: string | null): T | undefined {
  const opened = open(format, raw)
  if (opened.status === 'ok') return opened.saved.data
  return opened.status === 'broken' ? opened.data : undefined
}

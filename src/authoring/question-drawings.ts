/** The drawings that questions show, as their types say. */

import { questionTypeOf } from '../features/quiz/types/index.ts'
import type { Lesson, QuestionEntry } from './course.ts'
import { type Path, valueAt } from './yaml-file.ts'

/** A drawing named by a question. */
export interface NamedDrawing {
  question: QuestionEntry
  /** As the author wrote it, and where, from the top of the file. */
  file: string
  path: Path
}

/** What the questions of a lesson name as their drawings. */
export function namedDrawings({ questions }: Lesson): NamedDrawing[] {
  return questions.flatMap((question) => {
    const { yaml, path: at } = question
    const type = questionTypeOf(valueAt(yaml.value, [...at, 'type']))
    if (!type?.drawing) return []
    const path = [...at, ...type.drawing.path.split('.')]
    const file = valueAt(yaml.value, path)
    return typeof file === 'string' ? [{ question, file, path }] : []
  })
}

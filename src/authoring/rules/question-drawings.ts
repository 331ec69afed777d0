/** Drawings of questions exist, and what lies on them fits. */

import { questionTypeOf } from '../../features/quiz/types/index.ts'
import { didYouMean } from '../../yaml/nearest.ts'
import type { Lesson, Rule } from '../course.ts'
import { findingProblem } from '../finding-problem.ts'
import { type Problem, problemAt } from '../problem.ts'
import { type NamedDrawing, namedDrawings } from '../question-drawings.ts'

/** The drawing of a question lies in the folder, and its areas lie within it. */
export const questionDrawings: Rule = {
  name: 'question-drawings',
  check: ({ lessons }) =>
    lessons.flatMap((lesson) => namedDrawings(lesson).flatMap((named) => checkDrawing(named, lesson))),
}

function checkDrawing({ question, file, path }: NamedDrawing, { figures }: Lesson): Problem[] {
  const drawing = figures.find((figure) => figure.path.endsWith(`/${file}`))
  if (!drawing) {
    const known = figures.map((figure) => figure.path.split('/').at(-1) ?? '')
    const what = `Gambar \`${file}\` tidak ada di folder pelajaran.${didYouMean(file, known)}`
    const mend = 'perbaiki nama berkasnya, atau simpan gambar itu di folder ini.'
    return [problemAt(question.yaml.placeOf(path), what, mend, question.subject)]
  }
  const height = Number(/<svg[^>]*\sviewBox="0 0 340 ([\d.]+)"/.exec(drawing.text)?.[1])
  const written = question.question
  const lint = written && questionTypeOf(written.type)?.drawing?.lint
  // A drawing of another width is reported at the drawing.
  if (!lint || !(height > 0)) return []
  return lint(written, height).map((finding) => findingProblem(question, finding))
}

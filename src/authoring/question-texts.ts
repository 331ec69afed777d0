/** Which texts of a question are for reading and which are what people type, as its type says. */

import { questionTypeOf, questionTypes } from '../features/quiz/types/index.ts'
import type { QuestionType } from '../features/quiz/types/question-type.ts'
import type { Entry } from './course.ts'
import { listAt } from './read-items.ts'
import { type Path, valueAt } from './yaml-file.ts'

/** The paths of a question's texts that the language rules read, from the top of its file. */
export function prosePaths(question: Entry): Path[] {
  const patterns = typesOf(question).flatMap(({ prose }) => prose)
  return ['prompt', ...patterns].flatMap((pattern) => pathsOf(pattern, question))
}

/** The paths of what people type, mistakes included, from the top of the file. */
export function verbatimPaths(question: Entry): Path[] {
  return typesOf(question).flatMap(({ verbatim = [] }) =>
    verbatim.flatMap((pattern) => pathsOf(pattern, question)),
  )
}

/** A question whose type is mistyped is read as one of every type, so that its texts are checked all the same. */
function typesOf({ yaml, path }: Entry): readonly Pick<QuestionType, 'prose' | 'verbatim'>[] {
  const type = questionTypeOf(valueAt(yaml.value, [...path, 'type']))
  return type ? [type] : questionTypes
}

function pathsOf(pattern: string, { yaml, path }: Entry): Path[] {
  return pattern
    .split('.')
    .reduce<Path[]>(
      (paths, step) =>
        paths.flatMap((at) =>
          step === '*' ? listAt(yaml, at).map((_, index) => [...at, index]) : [[...at, step]],
        ),
      [path],
    )
}

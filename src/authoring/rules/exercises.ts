/** What exercises mean, through the lint of each kind, and how their files and texts are written. */
import type { Rule } from '../course.ts'
import { findingProblem } from '../finding-problem.ts'
import { problemAt } from '../problem.ts'
import { checkMarkup } from './markup.ts'

/** The lint of the kinds. */
export const exerciseMeaning: Rule = {
  name: 'exercise-meaning',
  check: ({ exercises }) =>
    exercises.flatMap((exercise) => exercise.findings.map((finding) => findingProblem(exercise, finding))),
}

/** The id of an exercise, which is also its address, is its file's name. */
export const exerciseId: Rule = {
  name: 'exercise-id',
  check: ({ exercises }) =>
    exercises.flatMap(({ id, slug, subject }) => {
      if (!id || id.id === slug) return []
      const what = `Id latihan \`${id.id}\` tidak sama dengan nama berkasnya, \`${slug}.yaml\`.`
      return [problemAt(id.place, what, `tulis \`id: ${slug}\`, atau ganti nama berkasnya.`, subject)]
    }),
}

/** Texts of exercises know `*italic*` and `**bold**`, nothing else. */
export const exerciseMarkup: Rule = {
  name: 'exercise-markup',
  check: ({ exercises }) =>
    exercises.flatMap(({ texts, yaml, subject }) =>
      texts.flatMap(({ text, at }) => {
        const words = checkMarkup(text, 'latihan')
        return words ? [problemAt(yaml.placeOf(at), words[0], words[1], subject)] : []
      }),
    ),
}

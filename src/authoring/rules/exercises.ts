/** What exercises mean, through the lint of each kind, how their files and texts are written, and who names them. */
import { didYouMean } from '../../yaml/nearest.ts'
import { asId } from '../as-id.ts'
import type { Course, Lesson, Rule } from '../course.ts'
import { findingProblem } from '../finding-problem.ts'
import { attributeOf } from '../mdx-uses.ts'
import { type Problem, problemAt } from '../problem.ts'
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

/** `<Exercise id>` names an exercise of the same language. */
export const linkedExercises: Rule = {
  name: 'linked-exercises',
  check: (course) => course.lessons.flatMap((lesson) => unknownExercises(lesson, course)),
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

function unknownExercises({ mdx, locale, subject }: Lesson, { exercises, paths }: Course): Problem[] {
  if (!mdx) return []
  const folder = `${locale}/exercises/`
  // A file that got another ending, and an id that differs from its file, are reported there.
  const files = paths.flatMap((path) =>
    path.startsWith(folder) ? [path.slice(folder.length).replace(/\.\w+$/, '')] : [],
  )
  const ids = exercises.flatMap(({ id, locale: own }) => (id && own === locale ? [id.id] : []))
  const known = [...new Set([...files, ...ids])]
  return mdx.uses.flatMap((use) => {
    const attribute = use.tag === 'Exercise' ? attributeOf(use, 'id') : undefined
    const id = attribute?.value ?? ''
    if (!attribute || id.trim() === '') return []
    if (known.includes(id) || known.some((one) => asId(one) === id)) return []
    const what = `Latihan \`${id}\` tidak ada dalam folder ${folder}.${didYouMean(id, known)}`
    const mend = `perbaiki id-nya, atau tambahkan berkas \`${id}.yaml\` di folder itu.`
    return [problemAt(mdx.file.placeAt(attribute.valueStart), what, mend, subject)]
  })
}

/** Content evaluations: what they begin with is whole, says what it means, and is written without marks. */
import { lintEvaluation } from '../../features/evaluation/lint.ts'
import { didYouMean } from '../../yaml/nearest.ts'
import type { Course, EvaluationFolder, Exercise, Rule } from '../course.ts'
import { type Problem, problemAt } from '../problem.ts'
import { subjectOf } from '../read-evaluation.ts'
import { textsIn } from '../texts-in.ts'
import { type Path, valueAt } from '../yaml-file.ts'
import { checkMarkup } from './markup.ts'

const PARTS = ['rubric', 'plan', 'practice'] as const
/** Findings about a whole list or block stand where its name is written. */
const AT_KEY = ['levels', 'sizes']

/** The lint of the files. */
export const evaluationMeaning: Rule = {
  name: 'evaluation-meaning',
  check: (course) =>
    course.evaluations.flatMap(({ locale, fields, files }) =>
      lintEvaluation(fields, boardChannels(course, locale)).flatMap(({ part, path, what, mend }) => {
        const yaml = files[part]
        if (!yaml) return []
        const place = AT_KEY.includes(String(path.at(-1))) ? yaml.placeOfKey(path) : yaml.placeOf(path)
        return [problemAt(place, what, mend, subjectOf(yaml, path))]
      }),
    ),
}

/** A page on which content is evaluated needs every file of the folder, and names a page on which boards are made. */
export const evaluationFiles: Rule = {
  name: 'evaluation-files',
  check: (course) =>
    course.exercises
      .filter((exercise) => kindOf(exercise) === 'evaluation')
      .flatMap((exercise) => {
        const { locale, yaml, subject } = exercise
        const there = course.evaluations.find((one) => one.locale === locale)?.files ?? {}
        const missing = PARTS.filter((part) => !there[part]).map((part) => {
          const what = `Berkas \`${locale}/evaluation/${part}.yaml\` tidak ada, padahal halaman ini memerlukannya.`
          return problemAt(yaml.placeOf(['kind']), what, 'tulis berkas itu, atau hapus latihan ini.', subject)
        })
        return [...missing, ...checkStoryboard(exercise, course)]
      }),
}

/** The texts stand on buttons and in documents as they are, so no marks are drawn. */
export const evaluationMarkup: Rule = {
  name: 'evaluation-markup',
  check: ({ evaluations }) => evaluations.flatMap(checkTexts),
}

function checkTexts({ files }: EvaluationFolder): Problem[] {
  return Object.values(files).flatMap((yaml) =>
    textsIn(yaml.value, [], []).flatMap(({ text, at }) => {
      const words = isOfPost(at) ? undefined : markFault(text)
      return words ? [problemAt(yaml.placeOf(at), words[0], words[1], subjectOf(yaml, at))] : []
    }),
  )
}

/** What the practice account published is shown letter by letter. */
function isOfPost(at: Path): boolean {
  return at[0] === 'posts' && at.at(-1) !== 'seen'
}

function markFault(text: string): [what: string, mend: string] | undefined {
  if (!text.includes('*')) return checkMarkup(text, 'evaluasi konten')
  return ['Tanda bintang `*` tidak dikenal dalam evaluasi konten.', 'tulis tanpa tanda bintang.']
}

function checkStoryboard({ yaml, locale, subject }: Exercise, { exercises }: Course): Problem[] {
  const id = valueAt(yaml.value, ['storyboard'])
  const known = exercises
    .filter((one) => one.locale === locale && kindOf(one) === 'storyboard')
    .map(({ slug }) => slug)
  if (typeof id !== 'string' || known.includes(id)) return []
  const what = `Papan cerita \`${id}\` tidak ada.${didYouMean(id, known)}`
  const mend = 'tulis id sebuah latihan `kind: storyboard`, atau hapus baris ini.'
  return [problemAt(yaml.placeOf(['storyboard']), what, mend, subject)]
}

function kindOf({ yaml }: Exercise): unknown {
  return valueAt(yaml.value, ['kind'])
}

/** Ids as they stand in the file, also where the shape of one is wrong: one slip, one message. */
function boardChannels({ storyboards }: Course, locale: string): string[] | undefined {
  const folder = storyboards.find((one) => one.locale === locale)
  const yaml = folder?.files.channels
  if (!folder || !yaml?.readable) return undefined
  return folder.entries.flatMap((one) => (one.yaml === yaml && one.id ? [one.id.id] : []))
}

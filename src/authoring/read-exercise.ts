/** Reads one exercise file. */
import { didYouMean } from '../yaml/nearest.ts'
import type { Exercise } from './course.ts'
import { type ExerciseKind, exerciseKinds } from './exercise-kinds.ts'
import { problemAt } from './problem.ts'
import { addProse, type Reading, writtenId } from './read-items.ts'
import type { TextFile } from './text-file.ts'
import { textsIn } from './texts-in.ts'
import { type Path, readYaml, valueAt, type YamlFile } from './yaml-file.ts'

/** Reads the exercise in a file such as `id/exercises/komentar.yaml`. */
export function readExercise(reading: Reading, path: string, file: TextFile): Exercise {
  const [locale = '', , name = ''] = path.split('/')
  const slug = name.replace(/\.yaml$/, '')
  const yaml = readYaml(file)
  reading.problems.push(...yaml.problems)
  const written = valueAt(yaml.value, ['kind'])
  const kind = typeof written === 'string' ? exerciseKinds.get(written) : undefined
  const id = writtenId(yaml, ['id'])
  const subject = `${kind?.noun ?? 'latihan'} "${id?.id ?? slug}"`
  const exercise = { subject, id, yaml, path: [], locale, slug }
  if (!yaml.readable) return { ...exercise, parts: [], texts: [], findings: [] }
  if (!kind) {
    reading.problems.push(unknownKind(yaml, written, subject))
    return { ...exercise, parts: [], texts: [], findings: [] }
  }
  return { ...exercise, ...readKind(reading, kind, yaml, subject) }
}

function readKind(
  reading: Reading,
  kind: ExerciseKind,
  yaml: YamlFile,
  subject: string,
): Pick<Exercise, 'parts' | 'texts' | 'findings'> {
  const { problems, findings } = kind.check(yaml, subject)
  reading.problems.push(...problems)
  const texts = textsIn(yaml.value, [], kind.notProse)
  for (const { at } of texts) {
    addProse(reading, yaml, at, subject, { blanks: knowsBlanks(kind, at) ? 'text' : undefined })
  }
  return { parts: kind.parts(yaml), texts, findings }
}

function knowsBlanks({ blanks }: ExerciseKind, at: Path): boolean {
  const keys = `.${at.filter((step) => typeof step === 'string').join('.')}`
  return blanks.some((place) => keys.endsWith(`.${place}`))
}

function unknownKind(yaml: YamlFile, written: unknown, subject: string) {
  const known = [...exerciseKinds.keys()]
  const missing = written === undefined || written === null
  const what = missing
    ? '`kind` belum ditulis.'
    : `Jenis latihan \`${String(written)}\` tidak dikenal.${didYouMean(String(written), known)}`
  const examples = [...exerciseKinds].map(([name, { noun }]) => `\`kind: ${name}\` untuk ${noun}`)
  const list = `${examples.slice(0, -1).join(', ')}, atau ${examples.at(-1)}`
  return problemAt(yaml.placeOf(['kind']), what, `tulis ${list}.`, subject)
}

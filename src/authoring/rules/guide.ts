/** What the booklet is made of exists, and stands in it once. */
import { didYouMean } from '../../yaml/nearest.ts'
import type { Course, Rule, WrittenId } from '../course.ts'
import { type Problem, problemAt } from '../problem.ts'
import { listAt, writtenId } from '../read-items.ts'
import { valueAt } from '../yaml-file.ts'

const SUBJECT = 'pedoman'

/** `guide` in course.yaml names lessons of the course, and exercises that are worksheets. */
export const guideParts: Rule = {
  name: 'guide-parts',
  check(course) {
    const lessons = named(course, 'lessons')
    const templates = named(course, 'templates')
    return [
      ...unknownLessons(course, lessons),
      ...unknownTemplates(course, templates),
      ...lessons.flatMap((one, at) => repeated(one, lessons, at)),
      ...templates.flatMap((one, at) => repeated(one, templates, at)),
    ]
  },
}

function unknownLessons({ modules }: Course, lessons: WrittenId[]): Problem[] {
  if (!modules) return []
  const known = modules.flatMap((module) => module.lessons.map(({ id }) => id))
  return lessons.flatMap(({ id, place }) => {
    if (known.includes(id)) return []
    const what = `Pelajaran \`${id}\` tidak ada dalam modul mana pun.${didYouMean(id, known)}`
    return [problemAt(place, what, 'tulis id pelajaran yang ada, atau hapus dari daftar ini.', SUBJECT)]
  })
}

function unknownTemplates({ exercises }: Course, templates: WrittenId[]): Problem[] {
  const ids = (kind: (found: unknown) => boolean) =>
    exercises.flatMap(({ id, yaml }) => (id && kind(valueAt(yaml.value, ['kind'])) ? [id.id] : []))
  const sheets = ids((kind) => kind === 'form')
  const others = ids((kind) => kind !== 'form')
  return templates.flatMap(({ id, place }) => {
    if (sheets.includes(id)) return []
    const what = others.includes(id)
      ? `Latihan \`${id}\` bukan lembar kerja, jadi tidak dapat dicetak sebagai templat.`
      : `Lembar kerja \`${id}\` tidak ada.${didYouMean(id, sheets)}`
    const mend = 'tulis id sebuah lembar kerja (`kind: form`), atau hapus dari daftar ini.'
    return [problemAt(place, what, mend, SUBJECT)]
  })
}

function repeated({ id, place }: WrittenId, all: WrittenId[], at: number): Problem[] {
  if (all.findIndex((other) => other.id === id) === at) return []
  return [problemAt(place, `\`${id}\` sudah tercantum dalam daftar ini.`, 'hapus salah satunya.', SUBJECT)]
}

function named({ outline }: Course, list: string): WrittenId[] {
  if (!outline?.readable) return []
  return listAt(outline, ['guide', list]).flatMap(
    (_, index) => writtenId(outline, ['guide', list, index]) ?? [],
  )
}

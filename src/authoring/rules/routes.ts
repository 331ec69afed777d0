/** Routes lead to pages that there are, hold what they promise, and their minutes add up. */
import { lessonMinutes } from '../../features/course/minutes.ts'
import { minutesOfRoute, minutesOfStage, type PageMinutes, type Route } from '../../features/route/model.ts'
import { didYouMean } from '../../yaml/nearest.ts'
import type { Course, Lesson, Rule } from '../course.ts'
import { type Problem, problemAt } from '../problem.ts'
import { type Path, valueAt, type YamlFile } from '../yaml-file.ts'

type Kind = 'lesson' | 'exercise'
const NOUN: Record<Kind, string> = { lesson: 'Pelajaran', exercise: 'Latihan' }
const KINDS: readonly Kind[] = ['lesson', 'exercise']

/** Every step is one thing that there is; ids are written once; a complete route leaves nothing out. */
export const routeSteps: Rule = {
  name: 'route-steps',
  check: (course) =>
    forEachRoute(course, (route, at, yaml) => [
      ...checkIds(course, route, at, yaml),
      ...stepsOf(route, at).flatMap(({ step, path }) => {
        const named = [step.lesson, step.exercise, step.title].filter((one) => one !== undefined)
        const problem = (what: string, mend: string) => [
          problemAt(yaml.placeOf(path), what, mend, subjectOf(route)),
        ]
        if (named.length !== 1) {
          return problem(
            'Satu langkah harus memuat tepat satu dari `lesson`, `exercise`, dan `title`.',
            'sisakan satu; langkah tanpa halaman ditulis `title: …` dan `minutes: …`.',
          )
        }
        if (step.title !== undefined && step.minutes === undefined) {
          return problem(`Langkah “${step.title}” belum memuat lamanya.`, 'tambahkan `minutes: 15`.')
        }
        return KINDS.flatMap((kind) => checkKnown(course, kind, step[kind], route, [...path, kind], yaml))
      }),
      ...(route.complete ? KINDS.flatMap((kind) => checkComplete(course, kind, route, at, yaml)) : []),
    ]),
}

/** A stage is as long as its steps, a route as long as its stages. */
export const routeMinutes: Rule = {
  name: 'route-minutes',
  check(course) {
    const pages = minutesOfPages(course)
    return forEachRoute(course, (route, at, yaml) => {
      const told = (path: Path, written: number, sum: number | undefined, what: string) => {
        if (sum === undefined || sum === written) return []
        const place = yaml.placeOf([...path, 'minutes'])
        return [
          problemAt(
            place,
            `${what} ${sum} menit, bukan ${written}.`,
            `tulis \`minutes: ${sum}\`.`,
            subjectOf(route),
          ),
        ]
      }
      const stages = route.stages.flatMap((stage, index) =>
        told(
          [...at, 'stages', index],
          stage.minutes,
          minutesOfStage(stage, pages),
          `Langkah-langkah tahap “${stage.title}” berjumlah`,
        ),
      )
      const whole = told(
        at,
        route.minutes,
        minutesOfRoute(route, pages),
        `Seluruh tahap rute “${route.title}” berjumlah`,
      )
      return [...stages, ...whole]
    })
  },
}

function forEachRoute(
  { routes, outline }: Course,
  check: (route: Route, at: Path, yaml: YamlFile) => Problem[],
): Problem[] {
  return outline ? routes.flatMap((route, index) => check(route, ['routes', index], outline)) : []
}

function stepsOf(route: Route, at: Path) {
  return route.stages.flatMap(({ steps }, stage) =>
    steps.map((step, index) => ({ step, path: [...at, 'stages', stage, 'steps', index] })),
  )
}

function checkIds({ routes }: Course, route: Route, at: Path, yaml: YamlFile): Problem[] {
  const twice = (path: Path, id: string, noun: string) =>
    problemAt(
      yaml.placeOf([...path, 'id']),
      `Id ${noun} \`${id}\` dipakai dua kali.`,
      'ganti salah satu id.',
      subjectOf(route),
    )
  const sameRoute = routes.findIndex(({ id }) => id === route.id) < Number(at[1])
  const stages = route.stages.flatMap(({ id }, index) =>
    route.stages.findIndex((stage) => stage.id === id) < index
      ? [twice([...at, 'stages', index], id, 'tahap')]
      : [],
  )
  return sameRoute ? [twice(at, route.id, 'rute'), ...stages] : stages
}

function checkKnown(
  course: Course,
  kind: Kind,
  id: string | undefined,
  route: Route,
  path: Path,
  yaml: YamlFile,
): Problem[] {
  const known = idsOf(course, kind)
  if (id === undefined || known.includes(id)) return []
  const what = `${NOUN[kind]} \`${id}\` tidak ada.${didYouMean(id, known)}`
  const where =
    kind === 'lesson' ? 'pada `lessons` sebuah modul' : `sebagai berkas \`${id}.yaml\` di folder exercises`
  return [problemAt(yaml.placeOf(path), what, `perbaiki id-nya, atau tambahkan ${where}.`, subjectOf(route))]
}

function checkComplete(course: Course, kind: Kind, route: Route, at: Path, yaml: YamlFile): Problem[] {
  const steps = stepsOf(route, at).flatMap(({ step, path }) => {
    const id = step[kind]
    return id === undefined ? [] : [{ id, path }]
  })
  const missing = idsOf(course, kind).flatMap((id) => {
    if (steps.some((step) => step.id === id)) return []
    const what = `${NOUN[kind]} \`${id}\` belum ada dalam rute lengkap “${route.title}”.`
    const mend = `tambahkan \`- ${kind}: ${id}\` pada \`steps\` sebuah tahap.`
    return [problemAt(yaml.placeOf([...at, 'complete']), what, mend, subjectOf(route))]
  })
  const twice = steps.flatMap(({ id, path }, index) => {
    if (steps.findIndex((step) => step.id === id) === index) return []
    const what = `${NOUN[kind]} \`${id}\` sudah ada dalam rute lengkap “${route.title}”.`
    return [problemAt(yaml.placeOf([...path, kind]), what, 'hapus langkah ini.', subjectOf(route))]
  })
  return [...missing, ...twice]
}

/** Ids of the lessons in course.yaml, or of the exercise files. */
function idsOf({ modules, exercises }: Course, kind: Kind): string[] {
  if (kind === 'lesson') return (modules ?? []).flatMap(({ lessons }) => lessons.map(({ id }) => id))
  return [...new Set(exercises.flatMap(({ id }) => id?.id ?? []))]
}

/** Lengths as the pages show them, of the first language. */
function minutesOfPages({ lessons, exercises }: Course): PageMinutes {
  return {
    lesson: (id) => minutesOf(lessons.find((lesson) => lesson.slug === id)),
    exercise(id) {
      const exercise = exercises.find((one) => one.id?.id === id)
      const minutes = exercise && valueAt(exercise.yaml.value, ['minutes'])
      return typeof minutes === 'number' ? minutes : undefined
    },
  }
}

/** The same count as on the page; undefined for a lesson that can't be read. */
function minutesOf(lesson: Lesson | undefined): number | undefined {
  const { mdx, quiz, questions } = lesson ?? {}
  if (mdx?.words === undefined || !quiz?.readable) return undefined
  const forms = mdx.uses.filter(({ tag }) => tag === 'Reflection' || tag === 'Checklist').length
  return lessonMinutes({ words: mdx.words, questions: questions?.length ?? 0, forms })
}

function subjectOf({ id }: Route): string {
  return `rute "${id}"`
}

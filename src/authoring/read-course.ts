/** Reads all content files into one structure. Never throws: mistakes become problems. */

import type { z } from 'astro/zod'
import { type CourseFields, courseFields } from '../features/course/schema.ts'
import { termFields } from '../features/glossary/schema.ts'
import { searchFields } from '../features/search/schema.ts'
import { sourceFields } from '../features/sources/schema.ts'
import type { Course, ListFile, ModuleEntry } from './course.ts'
import { type Place, type Problem, problemAt } from './problem.ts'
import type { Prose } from './prose.ts'
import { readDeck } from './read-deck.ts'
import { readEvaluations } from './read-evaluation.ts'
import { readExercise } from './read-exercise.ts'
import { type ContentFiles, readFiles } from './read-files.ts'
import { addProse, entriesOf, entry, listAt, type Reading, writtenId } from './read-items.ts'
import { readLesson } from './read-lesson.ts'
import { readRubric } from './read-rubric.ts'
import { readStoryboards } from './read-storyboard.ts'
import { readTest } from './read-test.ts'
import { textsIn } from './texts-in.ts'
import { isRecord, type Path, readYaml, valueAt, type YamlFile } from './yaml-file.ts'
import { checkShape } from './zod-issue.ts'

/** `id/exercises/komentar.yaml` */
const EXERCISE = /^[^/]+\/exercises\/[^/]+\.yaml$/

/** `id/tests/sebelum.yaml` */
const TEST = /^[^/]+\/tests\/[^/]+\.yaml$/

/** `id/decks/pembukaan.mdx` */
const DECK = /^[^/]+\/decks\/(?!slides\.mdx)[^/]+\.mdx$/

/** `id/rubrics/papan.yaml` */
const RUBRIC = /^[^/]+\/rubrics\/[^/]+\.yaml$/

/** Keys of routes, plans and materials whose texts are no prose. */
const NOT_PROSE = ['id', 'lesson', 'exercise', 'deck', 'sheets', 'kind', 'start']

/** Reads the course in a content folder. */
export function readCourse(root: string): Course {
  return parseCourse(readFiles(root))
}

/** Reads the course from texts. */
export function parseCourse(content: ContentFiles): Course {
  const problems: Problem[] = [...content.problems]
  const prose: Prose[] = []
  const reading: Reading = { content, problems, prose }
  const outline = readOutline(reading)
  const sources = readList(reading, 'sources.yaml', 'sumber', sourceFields, [
    ['title', true],
    ['publisher', true],
    ['note', false],
  ])
  const terms = readList(reading, 'glossary.yaml', 'istilah', termFields, [
    ['term', false],
    ['definition', false],
  ])
  const lessons = folders(content).map((folder) => readLesson(reading, folder))
  const decks = [
    ...lessons.flatMap((lesson) => {
      const file = content.files.get(`${lesson.folder}/slides.mdx`)
      return file ? [readDeck(reading, file, lesson.locale, lesson)] : []
    }),
    ...[...content.files].flatMap(([path, file]) =>
      DECK.test(path) ? [readDeck(reading, file, path.split('/')[0] ?? '')] : [],
    ),
  ]
  const exercises = [...content.files].flatMap(([path, file]) =>
    EXERCISE.test(path) ? [readExercise(reading, path, file)] : [],
  )
  const tests = [...content.files].flatMap(([path, file]) =>
    TEST.test(path) ? [readTest(reading, path, file)] : [],
  )
  const rubrics = [...content.files].flatMap(([path, file]) =>
    RUBRIC.test(path) ? [readRubric(reading, path, file)] : [],
  )
  return {
    label: content.label,
    paths: [...content.files.keys()],
    ...outline,
    sources,
    terms,
    search: readSearch(reading),
    lessons,
    decks,
    exercises,
    tests,
    rubrics,
    storyboards: readStoryboards(reading),
    evaluations: readEvaluations(reading),
    prose,
    problems,
  }
}

/** Lesson folders, `<locale>/lessons/<folder>`, in their own order. */
function folders({ files }: ContentFiles): string[] {
  const found = [...files.keys()].flatMap((path) => /^[^/]+\/lessons\/[^/]+(?=\/)/.exec(path)?.[0] ?? [])
  return [...new Set(found)]
}

function readOutline(
  reading: Reading,
): Pick<Course, 'outline' | 'modules' | 'routes' | 'plans' | 'materials'> {
  const yaml = readTop(reading, 'course.yaml')
  if (!yaml?.readable) return { outline: yaml, routes: [], plans: [], materials: [] }
  const { fields, problems } = checkShape<CourseFields>(courseFields, yaml, [], 'kursus')
  reading.problems.push(...problems)

  const modules = listAt(yaml, ['modules']).map((value, index): ModuleEntry => {
    const path = ['modules', index]
    const lessons = listAt(yaml, [...path, 'lessons']).flatMap(
      (_, at) => writtenId(yaml, [...path, 'lessons', at]) ?? [],
    )
    return { ...entry(yaml, path, 'modul'), lessons: isRecord(value) ? lessons : [] }
  })
  const about = listAt(yaml, ['about']).flatMap((_, index) => [
    ['about', index, 'title'],
    ['about', index, 'text'],
  ])
  const titles = modules.map(({ path }) => [...path, 'title'])
  const use = listAt(yaml, ['guide', 'use']).map((_, index): Path => ['guide', 'use', index])
  const guide: Path[] = [...['title', 'lead', 'agency'].map((field) => ['guide', field]), ...use]
  const course: Path[] = [['title'], ['short'], ['headline'], ['lead'], ['audience']]
  const texts: Path[] = [...course, ...titles, ...about, ...guide]
  for (const path of texts) addProse(reading, yaml, path, 'kursus')
  for (const list of ['routes', 'plans', 'materials']) {
    for (const { at } of textsIn(valueAt(yaml.value, [list]), [list], NOT_PROSE)) {
      addProse(reading, yaml, at, 'kursus')
    }
  }
  return {
    outline: yaml,
    modules: Array.isArray(valueAt(yaml.value, ['modules'])) ? modules : undefined,
    routes: fields?.routes ?? [],
    plans: fields?.plans ?? [],
    materials: fields?.materials ?? [],
  }
}

/** A top-level list of things with ids. `texts`: its text fields and whether they are verbatim. */
function readList(
  reading: Reading,
  name: string,
  noun: string,
  schema: z.ZodType,
  texts: [field: string, verbatim: boolean][],
): ListFile {
  const yaml = readTop(reading, name)
  const place: Place = { file: `${reading.content.label}/${name}`, line: 1, column: 1 }
  if (!yaml?.readable) return { place }
  const entries = entriesOf(reading, yaml, [], noun)
  for (const { path, subject } of entries ?? []) {
    reading.problems.push(...checkShape(schema, yaml, path, subject).problems)
    for (const [field, verbatim] of texts) addProse(reading, yaml, [...path, field], subject, { verbatim })
  }
  return { place, entries }
}

/** A course without this file has a search that takes words as they are typed. */
function readSearch({ content, problems }: Reading): YamlFile | undefined {
  const file = content.files.get('search.yaml')
  if (!file) return undefined
  const yaml = readYaml(file)
  problems.push(...yaml.problems)
  if (!yaml.readable) return undefined
  problems.push(...checkShape(searchFields, yaml, [], 'pencarian').problems)
  return yaml
}

function readTop({ content, problems }: Reading, name: string): YamlFile | undefined {
  const file = content.files.get(name)
  if (!file) {
    const place = { file: `${content.label}/${name}`, line: 1, column: 1 }
    const mend = `buat kembali berkas \`${name}\` di folder ${content.label}/, atau ambil dari salinan lama.`
    problems.push(problemAt(place, `Berkas \`${name}\` tidak ada.`, mend))
    return undefined
  }
  const yaml = readYaml(file)
  problems.push(...yaml.problems)
  return yaml
}

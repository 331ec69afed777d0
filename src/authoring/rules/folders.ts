/** Folders, their numbers and course.yaml agree. */

import { didYouMean } from '../../yaml/nearest.ts'
import type { Course, Lesson, Rule, WrittenId } from '../course.ts'
import { type Problem, problemAt } from '../problem.ts'

/** Every lesson of course.yaml has a folder with its number, and every folder is in course.yaml. */
export const folderOrder: Rule = {
  name: 'folder-order',
  check(course) {
    if (!course.modules) return []
    const listed = course.modules.flatMap(({ lessons }) => lessons)
    const locales = [...new Set(course.lessons.map(({ locale }) => locale))]
    return [
      ...locales.flatMap((locale) => missingFolders(course, listed, locale)),
      ...course.lessons.flatMap((lesson) => checkFolder(lesson, listed)),
    ]
  },
}

/** The id in a lesson is its folder's name without the number. */
export const lessonId: Rule = {
  name: 'lesson-id',
  check: ({ lessons }) =>
    lessons.flatMap(({ id, slug, subject }) => {
      if (!id || id.id === slug) return []
      const what = `Id pelajaran \`${id.id}\` tidak sama dengan nama foldernya, \`${slug}\`.`
      return [problemAt(id.place, what, `tulis \`id: ${slug}\`, atau ganti nama foldernya.`, subject)]
    }),
}

/** Files that nothing reads are mostly files with a wrong name. */
export const strayFiles: Rule = {
  name: 'stray-files',
  check: ({ paths, label }) =>
    paths.flatMap((path) => {
      const name = path.split('/').at(-1) ?? path
      // A deck of a lesson in another place is reported with the place where it belongs.
      if (isKnown(path) || name === 'slides.mdx') return []
      const place = { file: `${label}/${path}`, line: 1, column: 1 }
      const what = `Berkas \`${name}\` tidak dipakai oleh kursus.${didYouMean(name, namesFor(path))}`
      return [problemAt(place, what, 'hapus atau pindahkan berkas ini; periksa juga ejaan namanya.')]
    }),
}

const KNOWN = [
  'course.yaml',
  'sources.yaml',
  'glossary.yaml',
  'search.yaml',
  'lesson.mdx',
  'quiz.yaml',
  'slides.mdx',
  'README.md',
  'LICENSE.md',
]

/** The files of the folder `storyboard`; beside them lie the drawings of the terms. */
const STORYBOARD = ['patterns.yaml', 'ideas.yaml', 'scripts.yaml', 'channels.yaml', 'vocabulary.yaml']

/** The files of the folder `evaluation`. */
const EVALUATION = ['rubric.yaml', 'plan.yaml', 'practice.yaml']

/** What a file in the folder of this path may be called. */
function namesFor(path: string): string[] {
  if (path.includes('/storyboard/')) return STORYBOARD
  return path.includes('/evaluation/') ? EVALUATION : KNOWN
}

/** Other folders of a locale belong to other parts of the course. */
function isKnown(path: string): boolean {
  const [, folder, lesson, file, ...rest] = path.split('/')
  if (folder === undefined) return KNOWN.includes(path) && !/^(?:lesson|quiz|slides)\./.test(path)
  if (folder === 'exercises' || folder === 'tests' || folder === 'rubrics')
    return lesson?.endsWith('.yaml') === true && file === undefined
  if (folder === 'decks') return lesson?.endsWith('.mdx') === true && file === undefined
  if (folder === 'storyboard')
    return lesson === 'terms'
      ? file?.endsWith('.svg') === true && rest.length === 0
      : STORYBOARD.includes(lesson ?? '') && file === undefined
  if (folder === 'evaluation') return EVALUATION.includes(lesson ?? '') && file === undefined
  if (folder !== 'lessons') return true
  if (lesson === undefined || file === undefined || rest.length > 0) return false
  return ['lesson.mdx', 'quiz.yaml', 'slides.mdx'].includes(file) || file.endsWith('.svg')
}

function missingFolders({ lessons, label }: Course, listed: WrittenId[], locale: string): Problem[] {
  const slugs = lessons.filter((lesson) => lesson.locale === locale).map(({ slug }) => slug)
  const unlisted = slugs.filter((slug) => !listed.some(({ id }) => id === slug))
  return listed.flatMap(({ id, place }, index) => {
    if (slugs.includes(id)) return []
    const folder = `${label}/${locale}/lessons/${number(index + 1)}-${id}`
    const meant = didYouMean(id, unlisted)
    const mend = meant
      ? 'samakan id di sini dengan nama folder, atau sebaliknya.'
      : `buat folder \`${folder}\`, atau hapus \`${id}\` dari daftar.`
    return [problemAt(place, `Pelajaran \`${id}\` tidak punya folder.${meant}`, mend, `pelajaran "${id}"`)]
  })
}

function checkFolder({ slug, number: written, place, subject }: Lesson, listed: WrittenId[]): Problem[] {
  const position = listed.findIndex(({ id }) => id === slug) + 1
  if (position === 0) {
    const what = `Folder pelajaran \`${slug}\` tidak tercantum dalam course.yaml.`
    const mend = `tambahkan \`${slug}\` pada \`lessons\` sebuah modul di course.yaml, atau hapus foldernya.`
    return [problemAt(place, what, mend, subject)]
  }
  if (written === position) return []
  const has = written === undefined ? 'tidak bernomor' : `bernomor ${number(written)}`
  const what = `Folder ini ${has}, padahal dalam course.yaml pelajarannya urutan ke-${position}.`
  const mend = `ganti nama folder menjadi \`${number(position)}-${slug}\`, atau ubah urutan di course.yaml.`
  return [problemAt(place, what, mend, subject)]
}

function number(value: number): string {
  return String(value).padStart(2, '0')
}

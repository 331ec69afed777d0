/** The valid small course in memory, and small edits of it. */
import { fileURLToPath } from 'node:url'
import { checkFiles } from '../../src/authoring/check-content.ts'
import { formatProblems } from '../../src/authoring/problem.ts'
import { contentFiles, readFiles } from '../../src/authoring/read-files.ts'

/** Texts by path below the content folder. */
export type Texts = Map<string, string>

const ROOT = fileURLToPath(new URL('../fixtures/course-small', import.meta.url))

/** Short names for the files of the small course. */
export const PATHS = {
  course: 'course.yaml',
  sources: 'sources.yaml',
  glossary: 'glossary.yaml',
  search: 'search.yaml',
  lesson1: 'id/lessons/01-satu-pesan/lesson.mdx',
  quiz1: 'id/lessons/01-satu-pesan/quiz.yaml',
  figure1: 'id/lessons/01-satu-pesan/alur.svg',
  lesson2: 'id/lessons/02-sumber-angka/lesson.mdx',
  quiz2: 'id/lessons/02-sumber-angka/quiz.yaml',
  slides2: 'id/lessons/02-sumber-angka/slides.mdx',
  figure2: 'id/lessons/02-sumber-angka/ruas.svg',
  deck1: 'id/decks/pembukaan.mdx',
  case1: 'id/exercises/air-mati.yaml',
  form1: 'id/exercises/catatan-pekan.yaml',
} as const

export type PathName = keyof typeof PATHS

/** A fresh copy of the small course. */
export function smallCourse(): Texts {
  return new Map([...readFiles(ROOT).files].map(([path, { text }]) => [path, text]))
}

/** What the check says about the texts, as an editor reads it. */
export function messagesFor(texts: Texts): string {
  return formatProblems(checkFiles(contentFiles(texts)))
}

/** The small course with one passage replaced; the passage must be there. */
export function withEdit(name: PathName, find: string | RegExp, replacement: string): Texts {
  const texts = smallCourse()
  const before = texts.get(PATHS[name]) ?? ''
  const stands = typeof find === 'string' ? before.includes(find) : find.test(before)
  if (!stands) throw new Error(`"${find}" does not stand in ${PATHS[name]}.`)
  // In a plain replacement `$` is a letter; a pattern puts its groups in.
  const after =
    typeof find === 'string' ? before.replace(find, () => replacement) : before.replace(find, replacement)
  return texts.set(PATHS[name], after)
}

/** The small course with a folder or file renamed. */
export function withRename(from: string, to: string): Texts {
  return new Map([...smallCourse()].map(([path, text]) => [path.replace(from, to), text]))
}

import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'

/** A question as an author wrote it, as far as a person answering it needs. */
export interface WrittenQuestion {
  id: string
  type:
    | 'choice'
    | 'text-entry'
    | 'order'
    | 'match'
    | 'gap-match'
    | 'inline-choice'
    | 'extended-text'
    | 'hotspot'
  prompt: string
  multiple?: boolean
  choices?: { id?: string; text: string; correct?: boolean; feedback?: string }[]
  items?: { id: string; text: string; match: string }[]
  /** In the order in which they stand in `text`; with a chip that fits, or with options. */
  gaps?: { id: string; match?: string; options?: { text: string; correct?: boolean }[] }[]
  /** In the right order. */
  steps?: { text: string }[]
  areas?: { name: string; correct?: boolean }[]
  example?: string
  answer?: { text?: { accept: string[] }; number?: { value: number } }
}

const LESSONS = 'content/id/lessons'

/** The ids of all lessons, in their order: a folder is a number and the id. */
export function lessonIds(): string[] {
  return readdirSync(LESSONS)
    .sort()
    .map((folder) => folder.replace(/^\d+-/, ''))
}

/** The questions of a lesson of the real course, from its quiz.yaml. */
export function questionsOf(lesson: string): WrittenQuestion[] {
  const folder = readdirSync(LESSONS).find((name) => name.endsWith(`-${lesson}`))
  // The course is checked before any browser starts; here its file is taken as it is.
  return parse(readFileSync(`${LESSONS}/${folder}/quiz.yaml`, 'utf8')) as WrittenQuestion[]
}

/** The samples of a question type, as they stand on the page of all types. */
export function samplesOf(type: WrittenQuestion['type']): WrittenQuestion[] {
  return parse(readFileSync(`src/features/quiz/types/${type}/samples.yaml`, 'utf8')) as WrittenQuestion[]
}

/** The booklet of the real course: its name, and the lessons that are its chapters. */
export function guideOfCourse(): { title: string; lessons: string[] } {
  const course = parse(readFileSync('content/course.yaml', 'utf8')) as {
    guide: { title: string; lessons: string[] }
  }
  return course.guide
}

/** Text as it stands on the page: without the marks for slanted and bold. */
export function shown(text: string): string {
  return text.replaceAll('*', '').trim()
}

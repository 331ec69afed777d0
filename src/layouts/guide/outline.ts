/** The booklet's parts with their numbers and element ids: chapters made of lessons, templates made of worksheets. Pure. */
import type { SectionOutline } from '../../features/lesson/outline.ts'
import { chapterKey, elementId } from '../../i18n/routes.ts'

/** Page key of the booklet: the start of every element id on it that does not belong to a chapter. */
export const GUIDE = 'pedoman'

/** A part that the contents name. */
export interface GuidePart {
  /** `1`, `1.2` or `T3`; '' where a part has none. */
  number: string
  title: string
  element: string
}

/** A chapter: a lesson with its sections, which count anew. */
export interface GuideChapter extends GuidePart {
  /** Id of the lesson. */
  lesson: string
  /** The lesson's own number, with which its text comes. */
  lessonNumber: number
  sections: GuidePart[]
}

/** A template: a worksheet with its number. */
export interface GuideTemplate extends GuidePart {
  /** Id of the exercise. */
  exercise: string
}

/**
 * The chapters in the booklet's order.
 * @param ids ids of lessons, @param lessons every lesson of the course
 * @throws when there is no such lesson
 */
export function chaptersOf(
  ids: string[],
  lessons: { id: string; number: number; title: string; sections: SectionOutline[] }[],
): GuideChapter[] {
  return ids.map((id, at) => {
    const { title, number, sections } = named(id, lessons)
    const element = (section: string) => elementId(chapterKey(id), section)
    return {
      lesson: id,
      lessonNumber: number,
      number: String(at + 1),
      title,
      element: chapterKey(id),
      sections: sections.map((section, place) => ({
        number: `${at + 1}.${place + 1}`,
        title: section.title,
        element: element(section.id),
      })),
    }
  })
}

/**
 * The templates in the booklet's order, T1 first.
 * @param ids ids of worksheets, @param exercises every exercise of the course
 * @throws when there is no such exercise
 */
export function templatesOf(ids: string[], exercises: { id: string; title: string }[]): GuideTemplate[] {
  return ids.map((id, at) => ({
    exercise: id,
    number: `T${at + 1}`,
    title: named(id, exercises).title,
    element: elementId(GUIDE, 'templat', String(at + 1)),
  }))
}

function named<T extends { id: string }>(id: string, all: T[]): T {
  const found = all.find((one) => one.id === id)
  if (!found) throw new Error(`The booklet names "${id}", which the course does not have.`)
  return found
}

/** What the rest of the course knows of a lesson: its parts by id, without its text. Pure. */

/** Id of the section that holds the questions. */
export const QUIZ_SECTION = 'soal'

/** A numbered section of a lesson. `number` is `2.4`: fourth section of lesson 2. */
export interface SectionOutline {
  id: string
  title: string
  number: string
}

/** A source as it is cited in one lesson, under one number however often. */
export interface Citation {
  number: number
  source: string
  /** The articles, pages or parts within the source that the lesson refers to, in order, each once. */
  places: string[]
}

/** What the build reads out of the text of a lesson. */
export interface LessonText {
  sections: SectionOutline[]
  citations: Citation[]
  /** Ids of the reflections and checklists, in order. */
  forms: string[]
  /** Ids of the glossary terms it explains. */
  terms: string[]
  words: number
}

/** Reads the course out of the content collections, once for each build. Runs at build only. */
import { getCollection, getEntry, render } from 'astro:content'
import type { Locale } from '../../i18n/locales.ts'
import { elementId, lessonHref, lessonKey } from '../../i18n/routes.ts'
import { type LessonText, QUIZ_SECTION } from '../lesson/outline.ts'
import type { Placement, Question } from '../quiz/model.ts'
import { placementFromFields, questionFromFields } from '../quiz/schema.ts'
import { quizSectionWords } from '../quiz/section-words.ts'
import { rubricFromFields } from '../rubric/schema.ts'
import { loadExercises } from './load-exercises.ts'
import { lessonMinutes } from './minutes.ts'
import type { LessonOutline, ModuleOutline, QuestionOutline } from './outline.ts'

export type Course = Awaited<ReturnType<typeof load>>
export type LoadedLesson = Course['lessons'][number]

const loaded = new Map<Locale, Promise<Course>>()

/** The whole course in one language. */
export function loadCourse(locale: Locale): Promise<Course> {
  // In dev an editor's change must show; in a build nothing changes any more.
  if (import.meta.env.DEV) return load(locale)
  const known = loaded.get(locale) ?? load(locale)
  loaded.set(locale, known)
  return known
}

async function load(locale: Locale) {
  const entry = await getEntry('course', 'course')
  if (!entry) throw new Error('content/course.yaml was not loaded.')
  const slugs = entry.data.modules.flatMap((module) => module.lessons)
  const lessons = await Promise.all(slugs.map((slug, at) => loadLesson(slug, at + 1, locale)))
  const titles = new Map(
    lessons.flatMap(({ outline }) =>
      outline.sections.map(({ id, title, number }) => [`${outline.id}/${id}`, `${number} ${title}`]),
    ),
  )
  for (const lesson of lessons)
    lesson.outline.questions = lesson.asked.map((asked) => outlineOf(asked, titles, locale))
  const modules: ModuleOutline[] = entry.data.modules.map((module, at) => ({
    id: module.id,
    number: at + 1,
    title: module.title,
    lessons: lessons.map(({ outline }) => outline).filter(({ id }) => module.lessons.includes(id)),
  }))
  const terms = await getCollection('glossary')
  const sources = await getCollection('sources')
  const rubrics = await getCollection('rubrics', ({ id }) => id.startsWith(`${locale}/`))
  return {
    data: entry.data,
    modules,
    lessons,
    exercises: await loadExercises(locale),
    terms: terms.map(({ data }) => data),
    sources: sources.map(({ data }) => data),
    rubrics: rubrics.map(({ data }) => rubricFromFields(data)),
  }
}

async function loadLesson(slug: string, number: number, locale: Locale) {
  const entry = await getEntry('lessons', `${locale}/${slug}`)
  const quiz = await getEntry('quizzes', `${locale}/${slug}`)
  if (!entry) throw new Error(`Lesson "${slug}" was not loaded.`)
  const { Content, remarkPluginFrontmatter } = await render(entry)
  // Written by remarkLesson, which ran when the lesson was compiled.
  const text = remarkPluginFrontmatter.text as LessonText
  const fields = quiz?.data ?? []
  const asked = fields.map((each) => ({
    question: questionFromFields(each),
    placement: placementFromFields(each, slug),
  }))
  const questions = asked.map(({ question }) => question)
  const sections = text.sections.map((section) =>
    section.id === QUIZ_SECTION ? { ...section, title: quizSectionWords(locale).heading } : section,
  )
  const outline: LessonOutline = {
    id: slug,
    number,
    title: entry.data.title,
    minutes: lessonMinutes({ words: text.words, questions: questions.length, forms: text.forms.length }),
    href: lessonHref(slug, locale),
    sections,
    questions: [],
  }
  return { outline, data: entry.data, text, asked, questions, Content }
}

function outlineOf(
  { question, placement }: { question: Question; placement: Placement },
  titles: Map<string, string>,
  locale: Locale,
): QuestionOutline {
  const { lesson, section } = placement.repeat
  return {
    id: question.id,
    type: question.type,
    points: question.points,
    repeat: {
      href: `${lessonHref(lesson, locale)}#${elementId(lessonKey(lesson), section)}`,
      title: titles.get(`${lesson}/${section}`) ?? '',
    },
  }
}

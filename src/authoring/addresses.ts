/** The addresses of the course that a slide may show as a QR code, as they are written: from the root, with a slash at the end. */
import { pages } from '../i18n/routes.ts'
import type { Course } from './course.ts'

/** All addresses in one language. A page counts under its file's name and under its id: where they differ, that is told. */
export function addressesOf({ modules, lessons, exercises, decks }: Course, locale: string): string[] {
  const own = <T extends { locale: string }>(all: T[]) => all.filter((one) => one.locale === locale)
  const listed = (modules ?? []).flatMap((module) => module.lessons.map(({ id }) => id))
  const lessonIds = new Set([...own(lessons).map(({ slug }) => slug), ...listed])
  const exerciseIds = new Set(own(exercises).flatMap(({ slug, id }) => [slug, id?.id ?? slug]))
  const paths = [
    ...Object.values(pages),
    ...[...lessonIds].map((id) => `/pelajaran/${id}/`),
    ...[...exerciseIds].map((id) => `/latihan/${id}/`),
    ...own(decks).map(({ slug, lesson }) => (lesson ? `/pelajaran/${slug}/tayangan/` : `/tayangan/${slug}/`)),
  ]
  return locale === 'id' ? paths : paths.map((path) => `/${locale}${path}`)
}

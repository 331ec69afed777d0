/** The addresses of the course that a slide may show as a QR code, as they are written: from the root, with a slash at the end. */
import { pages } from '../i18n/routes.ts'
import type { Course } from './course.ts'

/** All addresses in one language. */
export function addressesOf({ lessons, exercises, decks }: Course, locale: string): string[] {
  const own = <T extends { locale: string }>(all: T[]) => all.filter((one) => one.locale === locale)
  const paths = [
    ...Object.values(pages),
    ...own(lessons).map(({ slug }) => `/pelajaran/${slug}/`),
    ...own(exercises).map(({ slug }) => `/latihan/${slug}/`),
    ...own(decks).map(({ slug, lesson }) =>
      lesson ? `/pelajaran/${slug}/tayangan/` : `/tayangan/${slug}/`,
    ),
  ]
  return locale === 'id' ? paths : paths.map((path) => `/${locale}${path}`)
}

/**
 * Addresses of pages. They are fixed: saved work, exports, slides and links depend on them.
 */
import type { Locale } from './locales.ts'

/** The fixed pages and their address after the language part. */
export const pages = {
  home: '/',
  progress: '/kemajuan/',
  glossary: '/glosarium/',
  sources: '/sumber/',
  about: '/tentang/',
  help: '/bantuan/',
  downloads: '/unduh/',
  guide: '/pedoman/',
  desk: '/fasilitator/',
  room: '/fasilitator/ruangan/',
} as const

export type Page = keyof typeof pages

/** Address of a fixed page, with the base the site was built for. */
export function pageHref(page: Page, locale: Locale): string {
  return withBase(localePath(pages[page], locale))
}

/** Address of a lesson page. @param slug lesson id */
export function lessonHref(slug: string, locale: Locale): string {
  return withBase(localePath(`/pelajaran/${slug}/`, locale))
}

/** Address of an exercise: a case or a worksheet. @param id exercise id */
export function exerciseHref(id: string, locale: Locale): string {
  return withBase(exercisePath(id, locale))
}

/** Address of an exercise from the root of the course, whatever its base: the name of its page in the single file. */
export function exercisePath(id: string, locale: Locale): string {
  return localePath(`/latihan/${id}/`, locale)
}

/** Address of a file to take along. @param name such as `peserta` */
export function fileHref(name: string): string {
  return withBase(`/unduh/${name}.html`)
}

/** Address of the printed key of a lesson. @param slug lesson id */
export function keyHref(slug: string, locale: Locale): string {
  return withBase(localePath(`/fasilitator/kunci/${slug}/`, locale))
}

/** Address of a sheet that facilitators print. @param id sheet id, such as `daftar-hadir` */
export function sheetHref(id: string, locale: Locale): string {
  return withBase(localePath(`/fasilitator/cetak/${id}/`, locale))
}

/** Address of the deck of a lesson. @param slug lesson id */
export function lessonDeckHref(slug: string, locale: Locale): string {
  return withBase(localePath(`/pelajaran/${slug}/tayangan/`, locale))
}

/** Address of a deck that belongs to no lesson. @param id deck id, such as `pembukaan` */
export function deckHref(id: string, locale: Locale): string {
  return withBase(localePath(`/tayangan/${id}/`, locale))
}

/** Address of the band of a module. @param module counted from 1 */
export function bandHref(module: number): string {
  return withBase(`/motif/${module}.svg`)
}

/** Page key of a lesson: the start of every element id on it. */
export function lessonKey(slug: string): string {
  return `pelajaran-${slug}`
}

/** Page key of an exercise: the start of every element id on it. */
export function exerciseKey(id: string): string {
  return `latihan-${id}`
}

/** Page key of a deck: the start of every element id on it. @param id lesson id or deck id */
export function deckKey(id: string): string {
  return `tayangan-${id}`
}

/** Page key of a lesson as a chapter of the booklet: it stands there and on its own page. */
export function chapterKey(slug: string): string {
  return `pedoman-${slug}`
}

/**
 * The one maker of element ids. In the single file all pages share a document, so each id begins with its page.
 * @param page page key, such as `pelajaran-jejak-digital`
 */
export function elementId(page: string, ...parts: string[]): string {
  return `${page}--${parts.join('-')}`
}

function localePath(path: string, locale: Locale): string {
  return locale === 'id' ? path : `/${locale}${path}`
}

/** Address of a page that an author names from the root of the course, such as `/latihan/rencana-aksi/`. */
export function pageAddress(path: string): string {
  return withBase(path)
}

function withBase(path: string): string {
  return import.meta.env.BASE_URL.replace(/\/$/, '') + path
}

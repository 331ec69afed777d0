import type { Locale } from '../i18n/locales.ts'

/** The language of the page, for scripts that no island tells it. */
export function pageLocale(): Locale {
  return document.documentElement.lang === 'en' ? 'en' : 'id'
}

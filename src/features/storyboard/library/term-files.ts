/** The drawings of the terms, as text, found at build. */
import type { Locale } from '../../../i18n/locales.ts'
import { elementId } from '../../../i18n/routes.ts'

const files = import.meta.glob<string>('/content/*/storyboard/terms/*.svg', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/**
 * Every drawing as a `<symbol>` with the id that `TermDrawing` uses, its classes with our prefix: `mark` → `lib-mark`.
 * @param page page key: the start of every element id
 */
export function termSymbols(locale: Locale, page: string): string {
  return Object.entries(files)
    .flatMap(([path, svg]) => {
      const [, kind, id] = /\/([a-z]+)-([^/]+)\.svg$/.exec(path) ?? []
      if (!path.startsWith(`/content/${locale}/`) || kind === undefined || id === undefined) return []
      return svg
        .trim()
        .replace(
          /<svg[^>]*?(\sviewBox="[^"]*")[^>]*>/,
          `<symbol id="${elementId(page, 'istilah', kind, id)}"$1>`,
        )
        .replace('</svg>', '</symbol>')
        .replaceAll('class="', 'class="lib-')
    })
    .join('')
}

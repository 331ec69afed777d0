/** The drawn figures of the lessons, as text, found at build. */

import type { Locale } from '../../i18n/locales.ts'
import { drawingMarkup } from '../../ui/drawing.ts'

const files = import.meta.glob<string>('/content/*/lessons/*/*.svg', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/**
 * The SVG of a figure with its description as its name.
 * @param locale language folder, @param lesson lesson id, @param file file name beside the lesson
 * @throws when there is no such file
 */
export function figureSource(locale: Locale, lesson: string, file: string, alt: string): string {
  const path = Object.keys(files).find(
    (name) => name.startsWith(`/content/${locale}/`) && name.endsWith(`-${lesson}/${file}`),
  )
  const svg = path && files[path]
  if (!svg) throw new Error(`Lesson "${lesson}" has no figure "${file}".`)
  return drawingMarkup(svg, alt)
}

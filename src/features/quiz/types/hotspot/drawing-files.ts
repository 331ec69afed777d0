/** The drawings that hotspots lie on, found at build. */
import type { Locale } from '../../../../i18n/locales.ts'
import { drawingMarkup } from '../../../../ui/drawing.ts'

const ofLessons = import.meta.glob<string>('/content/*/lessons/*/*.svg', {
  query: '?raw',
  import: 'default',
  eager: true,
})
const ofSamples = import.meta.glob<string>('./*.svg', { query: '?raw', import: 'default', eager: true })

/**
 * The drawing beside the quiz.yaml of a lesson, or beside the samples where there is no lesson.
 * @param file its name, @param alt its description
 * @returns its markup, and its height in its own units
 * @throws when there is no such file
 */
export function drawingOf(locale: Locale, lesson: string | undefined, file: string, alt: string) {
  const path = Object.keys(ofLessons).find(
    (name) => name.startsWith(`/content/${locale}/`) && name.endsWith(`-${lesson}/${file}`),
  )
  const svg = lesson === undefined ? ofSamples[`./${file}`] : path && ofLessons[path]
  if (!svg) throw new Error(`There is no drawing "${file}" for a question${lesson ? ` of "${lesson}"` : ''}.`)
  const height = Number(/viewBox="0 0 340 ([\d.]+)"/.exec(svg)?.[1])
  return { markup: drawingMarkup(svg, alt), height }
}

/** Makes the text of a lesson the text of a chapter. Pure. */
import { chapterKey, elementId, lessonKey } from '../../i18n/routes.ts'
import type { GuideChapter } from './outline.ts'

/**
 * The text of a lesson as it stands in the booklet: its ids begin with the chapter's key, as the lesson's own page may
 * stand in the same document; its sections count within the chapter; its headings stand one level lower, under the
 * chapter's. Ids that Markdown gives to headings go: nothing leads there.
 * @param html as the lesson's components drew it
 */
export function asChapter(html: string, { lesson, lessonNumber, number }: GuideChapter): string {
  const from = elementId(lessonKey(lesson))
  const to = elementId(chapterKey(lesson))
  return html
    .replace(
      /\s(?:id|for|aria-labelledby|aria-describedby|aria-controls)="[^"]*"|\shref="#[^"]*"/g,
      (found) => (found.startsWith(' id=') && !found.includes(from) ? '' : found.replaceAll(from, to)),
    )
    .replaceAll(`<span class="number">${lessonNumber}.`, `<span class="number">${number}.`)
    .replace(/<(\/?)h([23])(?=[\s>])/g, (_, end: string, level: string) => `<${end}h${Number(level) + 1}`)
}

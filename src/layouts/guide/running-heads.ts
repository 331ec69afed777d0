/** The heads of the booklet's printed pages. Pure. */
import type { GuideChapter } from './outline.ts'

/**
 * Style sheet that prints the name of its chapter on top of each page. Browsers take no name from the page itself
 * (`string-set`), so each chapter has a kind of page of its own, which repeats what `guide-print.css` says of any.
 */
export function runningHeads(chapters: Pick<GuideChapter, 'number' | 'title'>[]): string {
  const rules = chapters.map(
    ({ number, title }) => `@page chapter-${number} {
      size: A4; margin: 14mm 13mm 13mm;
      @top-left { content: ${cssText(`${number}  ${title}`)}; font: 500 7.5pt Jakarta, sans-serif; }
      @bottom-center { content: counter(page); font: 500 8.5pt Jakarta, sans-serif; }
    }
    .chapter[data-chapter="${number}"] { page: chapter-${number}; }`,
  )
  return `@media print { ${rules.join('\n')} }`
}

/** A text as CSS writes it; nothing in it can end the style sheet. */
function cssText(text: string): string {
  return `"${text.replace(/["\\<>\n]/g, (character) => `\\${(character.codePointAt(0) ?? 0).toString(16)} `)}"`
}

/** How a Word file looks. Lengths: half points for letters, twentieths of a point for distances. */
import type { IStylesOptions } from 'docx'

const FONT = 'Arial'

/** Styles of the whole document. @param language for spelling, such as `id-ID` */
export function documentStyles(language: string): IStylesOptions {
  const heading = (size: number, before: number, after: number) => ({
    run: { font: FONT, size, bold: true, color: '000000' },
    paragraph: { spacing: { before, after }, keepNext: true, keepLines: true },
  })
  return {
    default: {
      document: {
        run: { font: FONT, size: 21, language: { value: language } },
        paragraph: { spacing: { after: 120, line: 276 } },
      },
      title: heading(40, 0, 60),
      heading1: heading(30, 320, 120),
      heading2: heading(24, 240, 80),
      listParagraph: { paragraph: { spacing: { after: 80 } } },
    },
  }
}

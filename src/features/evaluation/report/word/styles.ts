/** How a Word file looks. Lengths: half points for letters, twentieths of a point for distances. */
import { type IStylesOptions, LineRuleType } from 'docx'

const FONT = 'Arial'
/** What stands above pictures and tables: Word lists them by this style. */
export const CAPTION = 'Caption'

/** Styles of the whole document. @param language for spelling, such as `id-ID` */
export function documentStyles(language: string): IStylesOptions {
  // Without a level of its own LibreOffice takes a heading for ordinary text.
  const heading = (size: number, before: number, after: number, outlineLevel?: number) => ({
    run: { font: FONT, size, bold: true, color: '000000' },
    paragraph: {
      spacing: { before, after, line: 264, lineRule: LineRuleType.AUTO },
      keepNext: true,
      keepLines: true,
      ...(outlineLevel !== undefined && { outlineLevel }),
    },
  })
  return {
    default: {
      document: {
        run: { font: FONT, size: 21, language: { value: language } },
        paragraph: { spacing: { after: 120, line: 276, lineRule: LineRuleType.AUTO } },
      },
      title: heading(40, 0, 60),
      heading1: heading(30, 320, 120, 0),
      heading2: heading(24, 240, 80, 1),
      listParagraph: { paragraph: { spacing: { after: 80 } } },
    },
    paragraphStyles: [
      {
        id: CAPTION,
        name: 'caption',
        basedOn: 'Normal',
        next: 'Normal',
        quickFormat: true,
        run: { size: 19, bold: true },
        paragraph: { spacing: { before: 80, after: 80 }, keepNext: true, keepLines: true },
      },
    ],
  }
}

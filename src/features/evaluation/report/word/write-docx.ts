/** A report as a Word file. Loads `docx`, so it is itself loaded only when somebody asks for the file. */
import {
  AlignmentType,
  convertMillimetersToTwip,
  Document,
  Footer,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx'
import type { Locale } from '../../../../i18n/locales.ts'
import type { Chart } from '../../results/charts/chart.ts'
import type { Picture } from '../../results/charts/picture.ts'
import type { Report } from '../blocks.ts'
import { childrenOf, NUMBERS } from './children.ts'
import { plainOf } from './plain.ts'
import { documentStyles } from './styles.ts'
import { wordFileWords } from './words.ts'

export interface DocxOptions {
  /** Who wrote it, for the properties of the file. */
  author: string
  /** Pictures of the charts; a chart without one is left to its table. */
  pictures: ReadonlyMap<Chart, Picture>
  locale: Locale
}

const LANGUAGES: Record<Locale, string> = { id: 'id-ID', en: 'en-GB' }

/** Writes the file: A4, headings, lists, tables with header rows, pictures with their description, page numbers. */
export async function writeDocx(
  report: Report,
  { author, pictures, locale }: DocxOptions,
): Promise<ArrayBuffer> {
  const words = wordFileWords(locale)
  const title = plainOf(report.title)
  const margin = convertMillimetersToTwip(20)
  const footer = new Paragraph({
    alignment: AlignmentType.END,
    children: [
      new TextRun({
        children: [words.page, PageNumber.CURRENT, words.of, PageNumber.TOTAL_PAGES],
        size: 18,
      }),
    ],
  })
  const file = new Document({
    title,
    subject: plainOf(report.subtitle),
    creator: plainOf(author) || words.unknown,
    lastModifiedBy: plainOf(author) || words.unknown,
    description: plainOf(report.subtitle),
    styles: documentStyles(LANGUAGES[locale]),
    numbering: {
      config: [
        {
          reference: NUMBERS,
          levels: [
            {
              level: 0,
              format: LevelFormat.DECIMAL,
              text: '%1.',
              alignment: AlignmentType.START,
              style: { paragraph: { indent: { left: 500, hanging: 400 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) },
            margin: { top: margin, right: margin, bottom: margin, left: margin },
          },
        },
        footers: { default: new Footer({ children: [footer] }) },
        children: childrenOf(report, pictures),
      },
    ],
  })
  return Packer.toArrayBuffer(file)
}

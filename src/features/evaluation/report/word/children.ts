/** The blocks of a report as parts of a Word document. */
import { type FileChild, HeadingLevel, ImageRun, LineRuleType, Paragraph, type TextRun } from 'docx'
import type { Chart } from '../../results/charts/chart.ts'
import type { Picture } from '../../results/charts/picture.ts'
import type { Block, Item, Report } from '../blocks.ts'
import { plainOf } from './plain.ts'
import { runsOf } from './runs.ts'
import { CAPTION } from './styles.ts'
import { factsTable, tableOf } from './tables.ts'

/** Name of the numbering of ordered lists. */
export const NUMBERS = 'numbers'
/** Widest picture, in pixels of Word: 96 to an inch. */
const PICTURE_WIDTH = 640

/** Letters of a paragraph that is not parted between two pages. */
const KEPT = 600

type Pictures = ReadonlyMap<Chart, Picture>

/** Title, subtitle, and all blocks in their order. */
export function childrenOf({ title, subtitle, blocks }: Report, pictures: Pictures): FileChild[] {
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, children: runsOf(title) }),
    new Paragraph({ children: runsOf(subtitle) }),
    ...blocks.flatMap((block, at) => partsOf(block, blocks[at - 1], at, pictures)),
  ]
}

/** @param before the block in front of it @param at makes each ordered list count anew */
function partsOf(block: Block, before: Block | undefined, at: number, pictures: Pictures): FileChild[] {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          heading: block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
          pageBreakBefore: before?.kind === 'page',
          keepNext: true,
          children: runsOf(block.text),
        }),
      ]
    case 'text':
      // What introduces something, too, is never the last on its page.
      return [
        new Paragraph({
          keepNext: block.text === '' || before?.kind === 'heading',
          keepLines: block.text.length < KEPT,
          children: itemRuns(block),
        }),
      ]
    case 'list':
      return block.items.map(
        (item) =>
          new Paragraph({
            ...(block.ordered
              ? { numbering: { reference: NUMBERS, level: 0, instance: at } }
              : { bullet: { level: 0 } }),
            keepLines: item.text.length < KEPT,
            children: itemRuns(item),
          }),
      )
    case 'facts':
      return [factsTable(block.rows), gap()]
    case 'table':
      return [captionOf(block.caption), tableOf(block), gap()]
    case 'chart':
      return chartParts(block, pictures)
    case 'page':
      return []
  }
}

function chartParts(
  { chart, caption, alt }: Extract<Block, { kind: 'chart' }>,
  pictures: Pictures,
): FileChild[] {
  const picture = pictures.get(chart)
  if (!picture) return []
  const height = Math.round((picture.height / picture.width) * PICTURE_WIDTH)
  const altText = { name: plainOf(caption), title: plainOf(caption), description: plainOf(alt) }
  const image = new ImageRun({
    type: 'png',
    data: picture.png,
    transformation: { width: PICTURE_WIDTH, height },
    altText,
  })
  // A line as high as the picture: with the height of letters some programs cut it off.
  const spacing = { before: 40, after: 160, line: 240, lineRule: LineRuleType.AUTO }
  return [captionOf(caption), new Paragraph({ spacing, children: [image] })]
}

function captionOf(caption: string): Paragraph {
  return new Paragraph({ style: CAPTION, keepNext: true, children: runsOf(caption) })
}

/** Word sets tables that follow each other as one. */
function gap(): Paragraph {
  const spacing = { before: 0, after: 0, line: 160, lineRule: LineRuleType.EXACT }
  return new Paragraph({ spacing, children: [] })
}

function itemRuns({ label, text }: Item): TextRun[] {
  if (label === undefined) return runsOf(text)
  return [...runsOf(text === '' ? label : `${label}: `, { isBold: true }), ...runsOf(text)]
}

/** The blocks of a report as parts of a Word document. */
import { type FileChild, HeadingLevel, ImageRun, Paragraph, type TextRun } from 'docx'
import type { Chart } from '../../results/charts/chart.ts'
import type { Picture } from '../../results/charts/picture.ts'
import type { Block, Item, Report } from '../blocks.ts'
import { plainOf } from './plain.ts'
import { runsOf } from './runs.ts'
import { factsTable, tableOf } from './tables.ts'

/** Name of the numbering of ordered lists. */
export const NUMBERS = 'numbers'
/** Widest picture, in pixels of Word: 96 to an inch. */
const PICTURE_WIDTH = 640

type Pictures = ReadonlyMap<Chart, Picture>

/** Title, subtitle, and all blocks in their order. */
export function childrenOf({ title, subtitle, blocks }: Report, pictures: Pictures): FileChild[] {
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, children: runsOf(title) }),
    new Paragraph({ children: runsOf(subtitle) }),
    ...blocks.flatMap((block, at) => partsOf(block, blocks[at - 1]?.kind === 'page', at, pictures)),
  ]
}

/** @param isNewPage whether it begins on a new page @param at makes each ordered list count anew */
function partsOf(block: Block, isNewPage: boolean, at: number, pictures: Pictures): FileChild[] {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          heading: block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
          pageBreakBefore: isNewPage,
          keepNext: true,
          children: runsOf(block.text),
        }),
      ]
    case 'text':
      return [new Paragraph({ keepNext: block.text === '', children: itemRuns(block) })]
    case 'list':
      return block.items.map(
        (item) =>
          new Paragraph({
            ...(block.ordered
              ? { numbering: { reference: NUMBERS, level: 0, instance: at } }
              : { bullet: { level: 0 } }),
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
  return [captionOf(caption), new Paragraph({ children: [image] })]
}

function captionOf(caption: string): Paragraph {
  return new Paragraph({ keepNext: true, children: runsOf(caption, true) })
}

/** Word sets tables that follow each other as one. */
function gap(): Paragraph {
  return new Paragraph({ spacing: { after: 60 }, children: [] })
}

function itemRuns({ label, text }: Item): TextRun[] {
  if (label === undefined) return runsOf(text)
  return [...runsOf(text === '' ? label : `${label}: `, true), ...runsOf(text)]
}

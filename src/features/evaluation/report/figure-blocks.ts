/** A chart within a report: its picture, and its numbers below. Pure. */
import type { Locale } from '../../../i18n/locales.ts'
import type { Figure } from '../results/charts/figure.ts'
import type { Block } from './blocks.ts'
import { reportWords } from './text-words.ts'

/** Picture and table, so that nobody has to measure a picture. */
export function figureBlocks({ caption, chart, description, note, table }: Figure, locale: Locale): Block[] {
  return [
    { kind: 'chart', chart, caption, alt: description },
    ...(note !== undefined ? [{ kind: 'text' as const, text: note }] : []),
    { kind: 'table', caption: reportWords(locale).captions.inNumbers(caption), ...table, wide: [0] },
  ]
}

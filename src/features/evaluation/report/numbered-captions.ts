/** Pictures and tables by number, so that one can be asked for. Pure. */
import { formatNumber } from '../../../i18n/formats.ts'
import type { Locale } from '../../../i18n/locales.ts'
import type { Block } from './blocks.ts'
import { reportWords } from './text-words.ts'

/** The same blocks with numbers in front of their captions: pictures and tables are counted apart. */
export function numberedCaptions(blocks: readonly Block[], locale: Locale): Block[] {
  const { captions } = reportWords(locale)
  const counts = { picture: 0, table: 0 }
  const next = (kind: keyof typeof counts, caption: string) => {
    counts[kind] += 1
    return captions[kind](formatNumber(counts[kind], locale), caption)
  }
  return blocks.map((block) => {
    if (block.kind === 'chart') return { ...block, caption: next('picture', block.caption) }
    if (block.kind === 'table') return { ...block, caption: next('table', block.caption) }
    return block
  })
}

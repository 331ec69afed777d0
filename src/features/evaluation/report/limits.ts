/** How far the findings reach. Pure. */
import { formatNumber } from '../../../i18n/formats.ts'
import { isTooFew } from '../few.ts'
import type { Block } from './blocks.ts'
import { reportPlanWords } from './plan-words.ts'
import type { ReportSource } from './source.ts'

/** Sentences without which a report would claim too much. */
export function limitsOf({ content, raters, posts, parts, scored, locale }: ReportSource): Block[] {
  const { limits: words } = reportPlanWords(locale)
  const number = (value: number) => formatNumber(value, locale)
  const open = parts.flatMap(({ findings }) => findings).reduce((sum, finding) => sum + finding.open, 0)
  const sentences = [
    isTooFew(scored) ? words.few(number(scored)) : words.sample(number(scored)),
    content.setup.kind === 'practice' && words.practice,
    posts.length > scored && words.unscored(number(posts.length - scored)),
    raters.length === 1 && words.one,
    open > 0 && words.open(number(open)),
    words.scale,
    words.unknown,
    words.interaction,
    words.worth,
  ].filter((sentence) => sentence !== false)
  return [
    { kind: 'heading', level: 1, text: words.heading },
    { kind: 'list', ordered: false, items: sentences.map((text) => ({ text })) },
  ]
}

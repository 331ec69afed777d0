/** What the scores say, part by part of the rubric, with evidence. Pure. */
import { formatNumber } from '../../../i18n/formats.ts'
import { agreementOf } from '../agreement/agreement.ts'
import { pairsOf } from '../agreement/pairs.ts'
import type { Finding } from '../findings/findings.ts'
import { byLevel } from '../findings/lowest.ts'
import { checkFigure } from '../results/check-figure.ts'
import { levelFigure } from '../results/level-figure.ts'
import type { Block } from './blocks.ts'
import { figureBlocks } from './figure-blocks.ts'
import { criterionTitle, levelName, postTitle } from './names.ts'
import type { ReportSource } from './source.ts'
import { reportWords } from './text-words.ts'

/** So many pieces of evidence for each criterion; all of them stand in the appendix. */
const EVIDENCE = 3

/** Distribution of each part as picture and table, and the evidence of the principles, the lowest first. */
export function foundOf(source: ReportSource): Block[] {
  const { library, parts, scored, locale } = source
  const { findings: words } = reportWords(locale)
  const heading: Block = { kind: 'heading', level: 1, text: words.heading }
  if (scored === 0) return [heading, { kind: 'text', text: words.none }]
  const shown = parts.filter(({ findings }) => findings.some(({ n, notAssessable }) => n + notAssessable > 0))
  return [
    heading,
    { kind: 'text', text: words.lead(formatNumber(scored, locale)) },
    ...agreementTold(source),
    ...shown.flatMap(({ part, findings }) => [
      { kind: 'heading' as const, level: 2 as const, text: part.title },
      ...figureBlocks(
        part.kind === 'levels'
          ? levelFigure(part, findings, library.rubric.levels, locale)
          : checkFigure(part, findings, locale),
        locale,
      ),
    ]),
    ...byLevel(parts[0]?.findings ?? []).flatMap((finding) => evidenceOf(finding, source)),
  ]
}

function evidenceOf({ criterion, kind, posts }: Finding, source: ReportSource): Block[] {
  const { findings: words } = reportWords(source.locale)
  const items = posts
    .filter(({ evidence }) => evidence.length > 0)
    .slice(0, EVIDENCE)
    .map(({ post, level, evidence }) => {
      const name = levelName(level === 0 || level === 1 || level === 2 ? level : 3, kind, source)
      return { label: name, text: words.evidenceIn(evidence.join('\n'), postTitle(source, post)) }
    })
  if (items.length === 0) return []
  return [
    { kind: 'heading', level: 2, text: words.evidence(criterionTitle(source, criterion)) },
    { kind: 'list', ordered: false, items },
  ]
}

function agreementTold({ content, raters, posts, parts, locale }: ReportSource): Block[] {
  const { findings: words } = reportWords(locale)
  const [first, second] = raters
  const criteria = parts[0]?.part.criteria.map(({ id }) => id) ?? []
  if (first === undefined || second === undefined) return []
  const { n, same, tooFew, coefficients } = agreementOf(
    pairsOf(content.scores, [first, second], posts, criteria),
  )
  if (same === undefined) return []
  const kappa = coefficients?.quadraticKappa
  const sentences = [
    words.agreement(formatNumber(n, locale), formatNumber(Math.round(same * 100), locale)),
    tooFew && words.agreementFew,
    kappa && 'value' in kappa && words.kappa(formatNumber(kappa.value, locale)),
  ]
  return [{ kind: 'text', text: sentences.filter(Boolean).join(' ') }]
}

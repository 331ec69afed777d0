/** All scores, post by post. Pure. */
import { formatNumber } from '../../../i18n/formats.ts'
import type { RubricPart } from '../content.ts'
import { type Id, type Made, scoreKey } from '../model.ts'
import type { Block } from './blocks.ts'
import { levelName, postTitle, raterName } from './names.ts'
import { reportPlanWords } from './plan-words.ts'
import type { ReportSource } from './source.ts'
import { reportWords } from './text-words.ts'

/** The posts by number, a table of levels for each part of the rubric, and all evidence. */
export function appendixOf(source: ReportSource): Block[] {
  const { posts, parts, scored, locale } = source
  const { appendix: words } = reportPlanWords(locale)
  const heading: Block = { kind: 'heading', level: 1, text: words.heading }
  if (scored === 0) return [heading, { kind: 'text', text: words.none }]
  const number = (post: Made) => formatNumber(posts.indexOf(post) + 1, locale)
  const scoredParts = parts.filter(({ part }) =>
    part.criteria.some(({ id }) => posts.some((post) => levelsOf(post, id, part.kind, source) !== '')),
  )
  return [
    heading,
    {
      kind: 'table',
      caption: words.posts,
      head: [words.number, words.post, words.group],
      rows: posts.map((post) => [number(post), postTitle(source, post), groupName(post, source)]),
      wide: [1],
    },
    { kind: 'text', text: words.shortNote },
    ...scoredParts.map(
      ({ part }): Block => ({
        kind: 'table',
        caption: words.table(part.title),
        head: [words.number, ...part.criteria.map(({ title }) => title)],
        rows: posts.map((post) => [
          number(post),
          ...part.criteria.map(({ id }) => levelsOf(post, id, part.kind, source)),
        ]),
        wide: [],
      }),
    ),
    ...posts.flatMap((post) => evidenceTable(post, number(post), source)),
  ]
}

/** For which reason a post is in the sample. */
function groupName(post: Made, { content: { sample }, locale }: ReportSource): string {
  const { groups } = reportWords(locale).method
  if (sample?.newest.includes(post)) return groups.newest
  return sample?.best.includes(post) ? groups.best : groups.drawn
}

/** The agreed level, or what each rater gave, where they differ both. */
function levelsOf(post: Made, criterion: Id, kind: RubricPart['kind'], source: ReportSource): string {
  const { content, raters } = source
  const agreed = raters.length > 1 ? content.agreed[`${post}/${criterion}`] : undefined
  if (agreed) return levelName(agreed.level, kind, source)
  const given = raters.flatMap((person) => content.scores[scoreKey(person, post, criterion)] ?? [])
  return [...new Set(given.map(({ level }) => levelName(level, kind, source)))].join(' / ')
}

/** What the raters wrote of one post; none where nobody wrote anything. */
function evidenceTable(post: Made, number: string, source: ReportSource): Block[] {
  const { content, raters, parts, locale } = source
  const { appendix: words } = reportPlanWords(locale)
  const hasSeveral = raters.length > 1
  const rows = parts.flatMap(({ part }) =>
    part.criteria.flatMap(({ id, title }) =>
      raters.flatMap((person) => {
        const score = content.scores[scoreKey(person, post, id)]
        if (!score?.evidence.trim()) return []
        const rater = hasSeveral ? [raterName(source, person)] : []
        return [[title, ...rater, levelName(score.level, part.kind, source), score.evidence.trim()]]
      }),
    ),
  )
  if (rows.length === 0) return []
  const head = [words.criterion, ...(hasSeveral ? [words.rater] : []), words.level, words.proof]
  const caption = words.evidence(number, postTitle(source, post))
  return [{ kind: 'table', caption, head, rows, wide: [head.length - 1] }]
}

/** All data of an evaluation as one table: a row for each post. Pure. */
import { csvText } from '../../../i18n/csv.ts'
import { meaningWords } from '../import/meaning-words.ts'
import { type Content, type Level, type Made, MEASURES, type Post, scoreKey } from '../model.ts'
import { titleOf } from '../title-of.ts'
import { dataWords } from './data-words.ts'
import { raterName } from './names.ts'
import type { ReportSource } from './source.ts'

type Cell = number | string

/** One column: its name, and what stands in it of each post; '' is unknown. */
interface Column {
  name: string
  cell(id: Made, post: Post, at: number): Cell
}

/**
 * Every post with its numbers, its place in the sample, and the scores with their evidence of every rater whose scores count; of two
 * raters also what they agreed on. Numbers that no post has get no column.
 */
export function dataOf(source: ReportSource): string {
  const posts = Object.entries(source.content.posts)
  const columns = [...aboutPosts(source), ...numbers(source.content, source), ...scores(source)]
  return csvText(
    [
      columns.map(({ name }) => name),
      ...posts.map(([id, post], at) => columns.map(({ cell }) => cell(id, post, at))),
    ],
    ';',
  )
}

function aboutPosts({ content, library, locale }: ReportSource): Column[] {
  const words = dataWords(locale)
  const { names } = meaningWords(locale)
  const groupOf = (id: Made) =>
    (['newest', 'best', 'drawn'] as const).find((group) => content.sample?.[group].includes(id))
  const column = (name: string, cell: Column['cell']) => ({ name, cell })
  return [
    column(words.number, (_id, _post, at) => at + 1),
    column(names.platformId, (_id, { platformId = '' }) => platformId),
    column(names.link, (_id, { link = '' }) => link),
    column(names.publishedAt, (_id, { publishedAt = '' }) => publishedAt),
    column(names.account, (_id, { account = content.setup.account }) => account),
    column(names.channel, (_id, { channel }) =>
      titleOf(library.channels, channel ?? (content.setup.channel || undefined)),
    ),
    column(names.format, (_id, { format }) => titleOf(library.formats, format)),
    column(names.pillar, (_id, { pillar }) => titleOf(library.pillars, pillar)),
    column(names.title, (_id, { title = '' }) => title),
    column(names.text, (_id, { text }) => text),
    column(words.seen, (_id, { seen = '' }) => seen),
    column(words.sample, (id) => {
      const group = groupOf(id)
      return group ? words.groups[group] : ''
    }),
  ]
}

function numbers({ posts }: Content, { locale }: ReportSource): Column[] {
  const known = new Set(Object.values(posts).flatMap(({ measures }) => Object.keys(measures)))
  return MEASURES.filter((measure) => known.has(measure)).map((measure) => ({
    name: meaningWords(locale).names[measure],
    cell: (_id, { measures }) => measures[measure] ?? '',
  }))
}

function scores(source: ReportSource): Column[] {
  const { content, library, raters, locale } = source
  const words = dataWords(locale)
  const levelOf = (level: Level | undefined): Cell =>
    level === 'not-assessable' ? words.notAssessable : (level ?? '')
  return library.rubric.parts.flatMap(({ criteria }) =>
    criteria.flatMap(({ id: criterion, title }) => [
      ...raters.flatMap((person): Column[] => {
        const scoreOf = (id: Made) => content.scores[scoreKey(person, id, criterion)]
        const name = raterName(source, person)
        return [
          { name: words.level(title, name), cell: (id) => levelOf(scoreOf(id)?.level) },
          { name: words.evidence(title, name), cell: (id) => scoreOf(id)?.evidence ?? '' },
        ]
      }),
      ...(raters.length > 1
        ? [
            {
              name: words.agreed(title),
              cell: (id: Made) => levelOf(content.agreed[`${id}/${criterion}`]?.level),
            },
            { name: words.why(title), cell: (id: Made) => content.agreed[`${id}/${criterion}`]?.why ?? '' },
          ]
        : []),
    ]),
  )
}

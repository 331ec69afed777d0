import { useMemo, useState } from 'preact/hooks'
import { formatNumber } from '../../../i18n/formats.ts'
import { elementId } from '../../../i18n/routes.ts'
import type { Person } from '../../../storage/item.ts'
import { agreementOf } from '../agreement/agreement.ts'
import { pairsOf } from '../agreement/pairs.ts'
import type { Made } from '../model.ts'
import { PlainTable } from '../results/charts/ChartFigure.tsx'
import { percentOf } from '../results/percent.ts'
import type { EvaluationView } from '../view.ts'
import { apartOf } from './apart.ts'
import { Coefficients } from './Coefficients.tsx'
import { Differences } from './Differences.tsx'
import { levelName } from './level-name.ts'
import { nameOfRater } from './name-of-rater.ts'
import { ratersWords } from './words.ts'

interface ComparisonProps {
  view: EvaluationView
  other: Person
  /** The sample, in order. */
  posts: Made[]
}

/** Two raters who are both done: how far they agree, and what they see differently. */
export function Comparison({ view, other, posts }: ComparisonProps) {
  const { content, library, person, locale, page } = view
  const { scores, agreed } = content
  const { compare: words, part: partLabel } = ratersWords(locale)
  const parts = library.rubric.parts.filter(
    ({ criteria }, at) =>
      at === 0 ||
      pairsOf(
        scores,
        [person, other],
        posts,
        criteria.map(({ id }) => id),
      ).pairs.length > 0,
  )
  const [chosen, setChosen] = useState('')
  const part = parts.find(({ id }) => id === chosen) ?? parts[0]
  const number = (value: number) => formatNumber(value, locale)
  const levels = part?.kind === 'yes-no' ? 2 : 4
  const agreement = useMemo(() => {
    const criteria = part?.criteria.map(({ id }) => id) ?? []
    return agreementOf(pairsOf(scores, [person, other], posts, criteria), levels)
  }, [scores, other, part, posts.join()])
  const apart = useMemo(
    () => (part ? apartOf({ scores, agreed }, [person, other], posts, part) : []),
    [scores, agreed, other, part, posts.join()],
  )
  if (!part) return null
  const heading = elementId(page, 'berdampingan')
  const [me, her] = [person, other].map((one) => nameOfRater(content, one, person, locale))
  const names = Array.from({ length: levels }, (_, level) =>
    levelName(level as 0 | 1 | 2 | 3, part.kind, library.rubric.levels, locale),
  )
  const { n, same, table, tooFew, coefficients, notAssessed, unscored } = agreement
  return (
    <>
      <section class="raters-part" aria-labelledby={heading}>
        <h2 id={heading}>{words.heading}</h2>
        {parts.length > 1 && (
          <div class="field raters-pair">
            <label for={`${heading}-bagian`}>{partLabel}</label>
            <select
              id={`${heading}-bagian`}
              value={part.id}
              onChange={({ currentTarget }) => setChosen(currentTarget.value)}
            >
              {parts.map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </select>
          </div>
        )}
        {same === undefined ? (
          <p>{words.none}</p>
        ) : (
          <>
            <p class="raters-same">
              <b>{words.same(percentOf(same, locale), number(Math.round(same * n)), number(n))}</b>{' '}
              {words.posts(number(agreement.posts))}
            </p>
            {tooFew && <p class="raters-few">{words.few(number(n))}</p>}
            {coefficients && <Coefficients coefficients={coefficients} locale={locale} />}
            <h3>{words.table}</h3>
            <p class="small">{words.tableLead(me ?? '', her ?? '')}</p>
            <PlainTable
              caption={words.table}
              table={{
                head: [words.corner, ...names],
                rows: table.map((row, level) => [names[level] ?? '', ...row.map(number)]),
              }}
            />
          </>
        )}
        {notAssessed.length > 0 && <p class="small">{words.notAssessed(number(notAssessed.length))}</p>}
        {unscored > 0 && <p class="small">{words.unscored(number(unscored))}</p>}
      </section>
      <Differences view={view} other={other} part={part} apart={apart} posts={posts} />
    </>
  )
}

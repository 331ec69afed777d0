import { useMemo } from 'preact/hooks'
import { formatNumber } from '../../../i18n/formats.ts'
import { rateBasis } from '../measures/rates.ts'
import { poolOf } from '../sample/pool.ts'
import type { EvaluationView } from '../view.ts'
import { GroupRates } from './GroupRates.tsx'
import { SHOWN_GROUPS } from './group-figure.ts'
import { measureWords } from './measure-words.ts'
import { RatesPart } from './RatesPart.tsx'
import { ResponsePart } from './ResponsePart.tsx'
import { TextPart } from './TextPart.tsx'

/** What the numbers, answers and texts of all posts of the period say. */
export function MeasuresPart({ view }: { view: EvaluationView }) {
  const { content, library, locale, page } = view
  const words = measureWords(locale)
  const { posts, setup } = content
  const { rate, followers } = setup
  const pool = useMemo(() => poolOf(posts, setup).posts, [posts, setup])
  const basis = useMemo(() => rateBasis(pool, { rate, followers }), [pool, rate, followers])
  if (pool.length === 0) return <p>{words.noPosts}</p>
  const part = { posts: pool, locale, page }
  return (
    <div class="results-measures">
      <p class="small">{words.lead(formatNumber(pool.length, locale))}</p>
      <RatesPart {...part} setup={setup} basis={basis} />
      {SHOWN_GROUPS.map((by) => (
        <GroupRates key={by} {...part} by={by} basis={basis} library={library} />
      ))}
      <ResponsePart {...part} />
      <TextPart {...part} library={library} />
    </div>
  )
}

import { useMemo } from 'preact/hooks'
import { formatNumber } from '../../../i18n/formats.ts'
import type { Locale } from '../../../i18n/locales.ts'
import type { Content } from '../model.ts'
import { sampleWords } from './sample-words.ts'
import { sampleTold } from './told.ts'
import { setupWords } from './words.ts'

/** What the draw took, so that others can check and repeat it. */
export function SampleLines({ content, locale }: { content: Content; locale: Locale }) {
  const words = sampleWords(locale)
  const { sample, posts, setup } = content
  const told = useMemo(() => sampleTold({ ...content }), [sample, posts, setup])
  if (!sample || !told) return null
  const number = (value: number) => formatNumber(value, locale)
  const { taken, withoutRate, undated, isChanged } = told
  return (
    <div class="setup-taken">
      <h3>{words.taken(number(taken.newest + taken.best + taken.drawn))}</h3>
      <ul>
        {(['newest', 'best', 'drawn'] as const).map((group) => (
          <li key={group}>
            {words.group(words.groups[group], number(taken[group]), number(sample.sizes[group]))}
          </li>
        ))}
      </ul>
      <p class="small">
        <b>{words.seedOf(sample.seed)}</b>
        {'. '}
        {words.rateOf(setupWords(locale).rates[sample.rate].title.toLowerCase())}
        {withoutRate > 0 && ` ${words.withoutRate(number(withoutRate))}`}
        {undated > 0 && ` ${words.withoutDay(number(undated))}`}
      </p>
      {isChanged && <p class="small">{words.changed}</p>}
    </div>
  )
}

import type { Locale } from '../../i18n/locales.ts'
import { Petals } from '../../ui/Petals.tsx'
import type { Id, Quality } from './model.ts'
import { caseWords } from './words.ts'

interface GainsProps {
  qualities: Quality[]
  /** By quality; those without any are left out. */
  gains: Record<Id, number>
  locale: Locale
}

/** What one choice earned: a petal for each point, and the same in words. */
export function Gains({ qualities, gains, locale }: GainsProps) {
  const words = caseWords(locale)
  const earned = qualities.flatMap(({ id, title }) => {
    const points = Object.hasOwn(gains, id) ? (gains[id] ?? 0) : 0
    return points > 0 ? [{ id, title, points }] : []
  })
  if (earned.length === 0) return <p class="small">{words.noGain}</p>
  return (
    <ul class="gains">
      {earned.map(({ id, title, points }) => (
        <li key={id}>
          <Petals states={Array.from({ length: points }, () => 'done')} />
          {words.gain(title, points)}
        </li>
      ))}
    </ul>
  )
}

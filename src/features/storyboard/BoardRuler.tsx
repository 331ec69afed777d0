import { formatNumber } from '../../i18n/formats.ts'
import type { Locale } from '../../i18n/locales.ts'
import { boardWords } from './board/words.ts'
import type { Content, Made } from './model.ts'
import { timingOf } from './timing-of.ts'

/** The whole time as a ruler: a segment for each shot, as wide as its seconds; what is beyond the target is marked. */
export function BoardRuler(props: {
  content: Content
  rate: number
  current?: Made | undefined
  locale: Locale
}) {
  const { content, rate, current, locale } = props
  const { order, shots, brief } = content
  const total = order.reduce((sum, id) => sum + (shots[id]?.seconds ?? 0), 0)
  const width = Math.max(total, brief.seconds, 1)
  let start = 0
  const segments = order.map((id) => {
    const shot = shots[id]
    const from = start
    start += shot?.seconds ?? 0
    const state = [
      id === current && 'now',
      shot && timingOf(shot, rate).speaksTooLong && 'tight',
      start > brief.seconds && 'over',
    ]
    return { id, from, seconds: shot?.seconds ?? 0, state: state.filter(Boolean).join(' ') }
  })
  const number = (value: number) => formatNumber(value, locale)
  return (
    <svg
      class="board-ruler"
      viewBox={`0 0 ${width} 1`}
      preserveAspectRatio="none"
      role="img"
      aria-label={boardWords(locale).ruler(order.length, number(total), number(brief.seconds))}
    >
      <rect class="rest" x="0" y="0" width={brief.seconds} height="1" />
      {segments.map(({ id, from, seconds, state }) => (
        <rect
          key={id}
          class={state}
          x={from + width * 0.003}
          y="0"
          width={Math.max(0.01, seconds - width * 0.006)}
          height="1"
        />
      ))}
    </svg>
  )
}

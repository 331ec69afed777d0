import { formatNumber } from '../../../i18n/formats.ts'
import type { Locale } from '../../../i18n/locales.ts'
import { useStore } from '../../../ui/use-store.ts'
import { FRAME_RATE, type Plan } from './model.ts'
import { clipAt } from './plan.ts'
import type { Player } from './use-player.ts'
import { watchWords } from './words.ts'

/** Where the film is: a line with a mark at each shot, to be dragged, and the same in words. */
export function TimeLine({ plan, player, locale }: { plan: Plan; player: Player; locale: Locale }) {
  const words = watchWords(locale)
  const frame = useStore(player.$frame)
  const number = clipAt(plan, frame)?.number ?? 1
  const last = Math.max(plan.frames - 1, 1)
  const seconds = (frames: number) => {
    const tenths = Math.floor((frames / FRAME_RATE) * 10) / 10
    return formatNumber(tenths, locale)
  }
  return (
    <div class="watch-time">
      <div class="watch-line">
        <svg viewBox={`0 0 ${last} 1`} preserveAspectRatio="none" aria-hidden="true">
          <rect class="watch-to-come" width={last} height="1" />
          <rect class="watch-gone" width={frame} height="1" />
          {plan.clips.slice(1).map(({ shot, from }) => (
            <path key={shot} class="watch-mark" d={`M${from} 0v1`} />
          ))}
        </svg>
        <input
          type="range"
          min="0"
          max={last}
          step="1"
          value={frame}
          aria-label={words.time}
          aria-valuetext={words.at(number, plan.clips.length, seconds(frame))}
          onInput={({ currentTarget }) => player.seek(Number(currentTarget.value))}
        />
      </div>
      <p class="watch-place">
        <b>{words.shotOf(number, plan.clips.length)}</b>
        <span>{words.secondsOf(seconds(frame), seconds(plan.frames))}</span>
      </p>
    </div>
  )
}

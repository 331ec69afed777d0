import type { Locale } from '../../../i18n/locales.ts'
import { formatTenths } from '../../../i18n/tenths.ts'
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
  const seconds = (frames: number) => formatTenths(frames / FRAME_RATE, locale)
  // The last frame is seen until the end.
  const place = seconds(frame === last ? plan.frames : frame)
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
          aria-valuetext={words.at(number, plan.clips.length, place)}
          onInput={({ currentTarget }) => player.seek(Number(currentTarget.value))}
        />
      </div>
      <p class="watch-place">
        <b>{words.shotOf(number, plan.clips.length)}</b>
        <span>{words.secondsOf(place, seconds(plan.frames))}</span>
      </p>
    </div>
  )
}

import { formatNumber } from '../../../i18n/formats.ts'
import type { Locale } from '../../../i18n/locales.ts'
import { elementId } from '../../../i18n/routes.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { bell, captions, enlarge, next, pause, play, previous, reduce } from './icons.ts'
import type { Beeps } from './use-beeps.ts'
import type { Full } from './use-full.ts'
import type { Player } from './use-player.ts'
import { watchWords } from './words.ts'

const SPEEDS = [0.5, 0.75, 1, 1.25, 1.5, 2]

/** What a film is steered with, besides its time line. */
export function PlayerControls(props: {
  player: Player
  full: Full
  hasCaptions: boolean
  setCaptions(on: boolean): void
  beeps: Beeps
  locale: Locale
  page: string
}) {
  const { player, full, hasCaptions, setCaptions, beeps, locale, page } = props
  const words = watchWords(locale)
  const speed = elementId(page, 'speed')
  return (
    <div class="watch-buttons">
      <div class="watch-moves">
        <button
          type="button"
          class="button plain icon-only"
          aria-label={words.previous}
          title={words.previous}
          onClick={() => player.take({ shot: -1 })}
        >
          <Icon d={previous} />
        </button>
        <button type="button" class="button primary watch-play" onClick={player.toggle}>
          <Icon d={player.isPlaying ? pause : play} />
          {player.isPlaying ? words.pause : words.play}
        </button>
        <button
          type="button"
          class="button plain icon-only"
          aria-label={words.next}
          title={words.next}
          onClick={() => player.take({ shot: 1 })}
        >
          <Icon d={next} />
        </button>
      </div>
      <div class="watch-ways">
        <label class="visually-hidden" for={speed}>
          {words.speed}
        </label>
        <select
          id={speed}
          class="watch-speed"
          value={String(player.speed)}
          onChange={({ currentTarget }) => player.setSpeed(Number(currentTarget.value))}
        >
          {SPEEDS.map((factor) => (
            <option key={factor} value={String(factor)}>
              {words.speedOf(formatNumber(factor, locale))}
            </option>
          ))}
        </select>
        <Switch icon={captions} name={words.captions} isOn={hasCaptions} set={setCaptions} />
        <Switch icon={bell} name={words.beep} isOn={beeps.areOn} set={beeps.set} />
        <button
          type="button"
          class="button plain icon-only"
          aria-label={full.is ? words.leaveFull : words.full}
          title={full.is ? words.leaveFull : words.full}
          onClick={full.is ? full.leave : full.enter}
        >
          <Icon d={full.is ? reduce : enlarge} />
        </button>
      </div>
    </div>
  )
}

function Switch(props: { icon: string; name: string; isOn: boolean; set(on: boolean): void }) {
  const { icon, name, isOn, set } = props
  return (
    <button
      type="button"
      class="button plain icon-only watch-switch"
      aria-label={name}
      title={name}
      aria-pressed={isOn}
      onClick={() => set(!isOn)}
    >
      <Icon d={icon} />
    </button>
  )
}

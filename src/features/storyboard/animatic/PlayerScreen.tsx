import { useEffect, useRef, useState } from 'preact/hooks'
import type { BoardView } from '../view.ts'
import type { Plan } from './model.ts'
import { PlayerControls } from './PlayerControls.tsx'
import { clipAt } from './plan.ts'
import { playerStep } from './player-keys.ts'
import { Screen } from './Screen.tsx'
import { ShotList } from './ShotList.tsx'
import { TimeLine } from './TimeLine.tsx'
import { useAwake } from './use-awake.ts'
import { useBeeps } from './use-beeps.ts'
import { useFull } from './use-full.ts'
import { useIdle } from './use-idle.ts'
import { usePainter } from './use-painter.ts'
import { usePlayKeys } from './use-play-keys.ts'
import { usePlayer } from './use-player.ts'
import { useStill } from './use-still.ts'
import { watchWords } from './words.ts'

/** The board as a film. Full screen the picture has all of it, and controls go away while it plays. */
export function PlayerScreen({ view, plan }: { view: BoardView; plan: Plan }) {
  const { content, locale, page, photos } = view
  const words = watchWords(locale)
  const part = useRef<HTMLElement>(null)
  const [captions, setCaptions] = useState(true)
  const [number, setNumber] = useState(1)
  const still = useStill()
  const player = usePlayer(plan)
  const beeps = useBeeps(plan, player)
  const painter = usePainter(plan, photos)
  const full = useFull(part)
  const idle = useIdle(part, full.is && player.isPlaying)
  useAwake(player.isPlaying)
  usePlayKeys(part, (event) => {
    const step = playerStep(event)
    if (step) player.take(step)
    return step !== undefined
  })
  useEffect(
    () => player.$frame.subscribe((frame) => setNumber(clipAt(plan, frame)?.number ?? 1)),
    [player.$frame, plan],
  )

  return (
    <div class="watch">
      <section
        ref={part}
        class="watch-player"
        data-ratio={plan.ratio}
        data-full={full.is}
        data-idle={idle.is}
        aria-label={words.player}
      >
        <Screen
          plan={plan}
          player={player}
          number={number}
          painter={painter}
          captions={captions}
          still={still}
          onTap={() => {
            if (!idle.woke()) player.toggle()
          }}
          locale={locale}
        />
        <div class="watch-controls">
          <TimeLine plan={plan} player={player} locale={locale} />
          <PlayerControls
            player={player}
            full={full}
            hasCaptions={captions}
            setCaptions={setCaptions}
            beeps={beeps}
            locale={locale}
            page={page}
          />
        </div>
        <p class="visually-hidden" role="status">
          {!player.isPlaying && words.shotOf(number, plan.clips.length)}
        </p>
      </section>
      <div class="watch-rest">
        {still && <p class="small">{words.still}</p>}
        <p class="small watch-keys">{words.keys}</p>
        <ShotList
          content={content}
          plan={plan}
          current={number}
          go={player.seek}
          locale={locale}
          page={page}
        />
      </div>
    </div>
  )
}

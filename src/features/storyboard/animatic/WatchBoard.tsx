import { useMemo, useState } from 'preact/hooks'
import type { BoardView } from '../view.ts'
import { PlayerScreen } from './PlayerScreen.tsx'
import { planOf } from './plan.ts'
import { Teleprompter } from './Teleprompter.tsx'
import { watchWords } from './words.ts'

/** A board to be watched as a film, or to be read aloud from. */
export function WatchBoard({ view }: { view: BoardView }) {
  const { content, rate, locale } = view
  const words = watchWords(locale)
  const [shown, setShown] = useState<'player' | 'prompt'>('player')
  const plan = useMemo(() => planOf(content, rate), [content, rate])
  if (plan.clips.length === 0) return <p class="watch-empty">{words.empty}</p>
  return (
    <div class="watch-screen">
      <fieldset class="two-views watch-views" aria-label={words.views}>
        {(['player', 'prompt'] as const).map((name) => (
          <button type="button" key={name} aria-pressed={shown === name} onClick={() => setShown(name)}>
            {words[name]}
          </button>
        ))}
      </fieldset>
      {shown === 'player' ? <PlayerScreen view={view} plan={plan} /> : <Teleprompter view={view} />}
    </div>
  )
}

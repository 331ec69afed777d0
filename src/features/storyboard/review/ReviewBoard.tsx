import { useState } from 'preact/hooks'
import type { BoardView } from '../view.ts'
import { CheckPart } from './CheckPart.tsx'
import { Comments } from './Comments.tsx'
import { judgementOf, roleOf } from './judgement.ts'
import { RatePart } from './RatePart.tsx'
import { reviewWords } from './words.ts'

/** A board is checked before it is filmed, and judged: beside each other where there is room, one of them on a phone. */
export function ReviewBoard({ view }: { view: BoardView }) {
  const words = reviewWords(view.locale)
  // Who opens the board of others comes to judge it.
  const [shown, setShown] = useState<'check' | 'rate'>(() =>
    roleOf(judgementOf(view.board)) === 'self' ? 'check' : 'rate',
  )
  return (
    <div class="review-board" data-shown={shown}>
      <fieldset class="two-views review-views" aria-label={words.views}>
        {(['check', 'rate'] as const).map((name) => (
          <button type="button" key={name} aria-pressed={shown === name} onClick={() => setShown(name)}>
            {words[name]}
          </button>
        ))}
      </fieldset>
      <CheckPart view={view} />
      <div class="review-judging">
        <RatePart view={view} />
        <Comments view={view} />
      </div>
    </div>
  )
}

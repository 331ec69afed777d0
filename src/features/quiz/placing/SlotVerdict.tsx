import type { Locale } from '../../../i18n/locales.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { InlineText } from '../../../ui/InlineText.tsx'
import { cross, plus, tick } from '../../../ui/icons.ts'
import type { Chip, Placed, Slot } from './model.ts'
import { chipIn } from './score.ts'
import { placingWords } from './words.ts'

/** How a place turned out. */
export type Outcome = 'right' | 'wrong' | 'empty'

const icons = { right: tick, wrong: cross, empty: plus } satisfies Record<Outcome, string>

/** How a place turned out once it was checked. */
export function outcomeOf({ id, match }: Slot, placed: Placed): Outcome {
  const chip = chipIn(placed, id)
  return chip === undefined ? 'empty' : chip === match ? 'right' : 'wrong'
}

/** The outcome of a place with icon and word; the solution once it may be seen. */
export function SlotVerdict(props: {
  slot: Slot
  choices: Chip[]
  placed: Placed
  solved: boolean
  locale: Locale
}) {
  const { slot, choices, placed, solved, locale } = props
  const words = placingWords(locale)
  const outcome = outcomeOf(slot, placed)
  const solution = choices.find(({ id }) => id === slot.match)?.text
  return (
    <>
      <span class="verdict">
        <Icon d={icons[outcome]} />
        {words[outcome]}
      </span>
      {solved && outcome !== 'right' && solution !== undefined && (
        <span class="solution">
          <InlineText text={words.solution(solution)} />
        </span>
      )}
    </>
  )
}

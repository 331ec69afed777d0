import type { Locale } from '../../../i18n/locales.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { right } from '../../../ui/icons.ts'
import { left } from '../../../ui/icons-more.ts'
import { down, turn, up } from '../desk/icons.ts'
import { afterKey, turnedCorners } from './corners.ts'
import type { Quad } from './quads.ts'
import { paperWords } from './words.ts'

const WAYS = [
  { name: 'left', key: 'ArrowLeft', icon: left },
  { name: 'up', key: 'ArrowUp', icon: up },
  { name: 'down', key: 'ArrowDown', icon: down },
  { name: 'right', key: 'ArrowRight', icon: right },
] as const

interface CornerButtonsProps {
  corners: Quad
  onCorners(corners: Quad): void
  /** Of the four corners, from 0. */
  chosen: number
  onChosen(at: number): void
  locale: Locale
}

/** Moves the corners without dragging. */
export function CornerButtons({ corners, onCorners, chosen, onChosen, locale }: CornerButtonsProps) {
  const words = paperWords(locale).cutting
  return (
    <fieldset class="cut-by-hand-moves">
      <legend aria-live="polite">{words.chosen(words.corner[chosen] ?? '')}</legend>
      {WAYS.map(({ name, key, icon }) => (
        <button
          type="button"
          key={key}
          class="button icon-only"
          aria-label={words[name]}
          title={words[name]}
          onClick={() => onCorners(afterKey(corners, chosen, key, false) ?? corners)}
        >
          <Icon d={icon} />
        </button>
      ))}
      <button type="button" class="button" onClick={() => onChosen((chosen + 1) % 4)}>
        {words.next}
      </button>
      <button type="button" class="button" onClick={() => onCorners(turnedCorners(corners))}>
        <Icon d={turn} />
        {words.turn}
      </button>
    </fieldset>
  )
}

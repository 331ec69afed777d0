import type { ComponentChildren } from 'preact'
import { InlineText } from '../../../ui/InlineText.tsx'
import { Grip } from './Bank.tsx'
import type { Chip, Slot as Place } from './model.ts'
import type { PlacingView } from './use-placing.ts'

interface Props {
  slot: Place
  choices: Chip[]
  board: PlacingView
  checked: boolean
  /** Read out before what is inside. */
  name: string
  /** Shown while nothing is inside. */
  children: ComponentChildren
}

/** A place as a button: a tap opens it, fills it with what is held, or takes out what is inside. */
export function Slot({ slot, choices, board, checked, name, children }: Props) {
  const chip = choices.find(({ id }) => id === board.placed[slot.id])
  const isOpen = board.open === slot.id
  const look = [
    'slot',
    chip ? 'filled' : '',
    isOpen ? 'open' : '',
    board.held !== undefined || board.dragged !== undefined ? 'waiting' : '',
    board.over === slot.id ? 'over' : '',
    chip && chip.id === board.dragged ? 'lifted' : '',
  ]
  return (
    <button
      type="button"
      class={look.filter(Boolean).join(' ')}
      data-slot={slot.id}
      aria-expanded={checked || chip ? undefined : isOpen}
      disabled={checked}
      onClick={() => board.send({ type: 'slot', slot: slot.id })}
    >
      <span class="visually-hidden">{name}: </span>
      {chip && !checked && <Grip chip={chip.id} />}
      <span class="inside">{chip ? <InlineText text={chip.text} /> : children}</span>
    </button>
  )
}

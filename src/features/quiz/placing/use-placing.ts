import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Locale } from '../../../i18n/locales.ts'
import type { Point } from '../../../ui/drag/drag.ts'
import { useDrag } from '../../../ui/drag/use-drag.ts'
import { plainText } from '../../../ui/inline-text.ts'
import type { Id } from '../model.ts'
import type { Chip, Placed, Slot } from './model.ts'
import {
  atRest,
  type Note,
  nextPlacing,
  notesOf,
  type Placing,
  type PlacingEvent,
  slotOf,
} from './placing.ts'
import { knownPlaced } from './score.ts'
import { placingWords } from './words.ts'

interface Board {
  locale: Locale
  slots: Slot[]
  choices: Chip[]
  /** What is kept. */
  response: Placed | undefined
  /** Nothing can be moved any more. */
  checked: boolean
  fill(placed: Placed): void
  /** What a place is called, in a sentence. */
  nameOf(slot: Id): string
  /** Says that a choice was put into a place. */
  placedIn(chip: string, slot: string): string
}

/** Joins taps, keys and drags of choices and places to the kept response. */
export function usePlacing(board: Board) {
  const { slots, choices, checked } = board
  const words = placingWords(board.locale)
  const root = useRef<HTMLDivElement>(null)
  const [hand, setHand] = useState<Pick<Placing, 'held' | 'open'>>(atRest({}))
  const [said, setSaid] = useState('')
  /** Where the focus goes once the next state is drawn. */
  const goal = useRef<string>()
  const placed = knownPlaced({ slots, choices }, board.response)
  const state: Placing = inHand(placed, checked ? atRest(placed) : hand)
  // Taps made before the script came are replayed in one go, so each must see what the one before it did.
  const now = useRef(state)
  now.current = state

  const drag = useDrag(root, drop, !checked)
  const at = drag.phase === 'dragging' ? drag.at : undefined
  const ghost = useGhost(root, at)

  useLayoutEffect(() => {
    if (!goal.current) return
    const target = root.current?.querySelector<HTMLElement>(goal.current)
    goal.current = undefined
    target?.focus()
    // The choices that open under a place at the lower edge come into view, and the place stays there.
    if (state.open !== undefined) root.current?.querySelector('.bank')?.scrollIntoView({ block: 'nearest' })
    target?.scrollIntoView({ block: 'nearest' })
  })

  function send(event: PlacingEvent) {
    const before = now.current
    const after = nextPlacing(before, event)
    if (after === before) return
    now.current = after
    setHand({ held: after.held, open: after.open })
    if (after.placed !== before.placed) board.fill(after.placed)
    setSaid(notesOf(before, after, event).map(sentence).join(' '))
    goal.current = focusAfter(before, after, event)
  }

  function drop(chip: Id, point: Point) {
    const target = targetAt(root.current, point)
    const slot = target?.dataset.slot
    if (slot !== undefined) send({ type: 'drop', chip, onto: { slot } })
    else if (target) send({ type: 'drop', chip, onto: 'bank' })
  }

  function sentence(note: Note): string {
    const name = 'chip' in note ? inSentence(choices.find(({ id }) => id === note.chip)?.text ?? '') : ''
    if (note.kind === 'placed') return board.placedIn(name, board.nameOf(note.slot))
    if (note.kind === 'opened') return words.opened(board.nameOf(note.slot))
    return note.kind === 'cancelled' ? words.cancelled : words[note.kind](name)
  }

  return {
    root,
    /** Shows what is dragged under the finger. */
    ghost: ghost.element,
    /** Id of the choice that is dragged. */
    dragged: drag.phase === 'dragging' ? drag.item : undefined,
    /** Id of the place under the finger. */
    over: ghost.over,
    ...state,
    /** The choices that are in no place. */
    unused: choices.filter(({ id }) => slotOf(placed, id) === undefined),
    /** What happened last, in words. */
    said,
    send,
  }
}

/** What the view of a board needs. */
export type PlacingView = ReturnType<typeof usePlacing>

/** A text without marks and without the full stop that the sentence around it brings. */
export function inSentence(text: string): string {
  return plainText(text).replace(/\.$/, '')
}

/** The hand after something else changed the places: another tab, or "Hapus jawaban". */
function inHand(placed: Placed, { held, open }: Pick<Placing, 'held' | 'open'>): Placing {
  const gone = held !== undefined && slotOf(placed, held) !== undefined
  const filled = open !== undefined && Object.hasOwn(placed, open)
  return gone || filled ? atRest(placed) : { placed, held, open }
}

/** The focus goes where the choice went; a choice that leaves an open place leaves it there. */
function focusAfter(before: Placing, after: Placing, event: PlacingEvent): string | undefined {
  const own = 'chip' in event ? event.chip : (before.held ?? '')
  const slot = slotOf(after.placed, own) ?? before.open ?? after.open
  if (slot !== undefined) return `[data-slot="${slot}"]`
  return own ? `[data-chip="${own}"]` : undefined
}

/** The place, or the unused choices, at a point of the view. */
function targetAt(root: HTMLElement | null, { x, y }: Point): HTMLElement | undefined {
  const target = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-slot], [data-bank]')
  return target && root?.contains(target) ? target : undefined
}

/** Moves the picture of what is dragged, and tells which place is under the finger, also while the page scrolls along. */
function useGhost(root: { current: HTMLElement | null }, at: Point | undefined) {
  const element = useRef<HTMLDivElement>(null)
  const [over, setOver] = useState<Id>()
  useLayoutEffect(() => {
    if (!at) return setOver(undefined)
    if (element.current) element.current.style.translate = `calc(${at.x}px - 50%) calc(${at.y}px - 110%)`
    const look = () => setOver(targetAt(root.current, at)?.dataset.slot)
    look()
    addEventListener('scroll', look, { passive: true })
    return () => removeEventListener('scroll', look)
  }, [at?.x, at?.y])
  return { element, over }
}

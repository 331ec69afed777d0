/** Two copies of one board into one, as a person chose for each shot. Pure; nothing is dropped that was not chosen away. */
import { currentValue, type Item, mergeItems, newest, type Stamp } from '../../../storage/item.ts'
import { contentOf, type KeptPanels, type Now } from '../content.ts'
import type { Board, Made, Shot } from '../model.ts'
import type { Panel } from '../panel/model.ts'
import {
  type Comparison,
  type Copy,
  compareBoards,
  contentIn,
  type DifferentShot,
  isSame,
  type Side,
  valueIn,
} from './compare.ts'

/** What is kept of a shot that differs. `both` puts the other copy's shot behind one's own. */
export type Choice = Side | 'both'

/**
 * What is chosen for each shot that differs; a shot without a choice is kept in both forms. Without one of their own the
 * brief and the order stay mine.
 */
export type Choices = Record<Made, Choice> & { brief?: Side; order?: Side }

/** The last moment that a date can hold. */
const LAST: Stamp = 8.64e15

/**
 * The board as it was chosen. A value that would lose against the other copy at a later meeting gets a new moment.
 * @param now moment and person of the choice
 * @param madeId gives an id that no other device makes
 */
export function mergeChosen(mine: Copy, theirs: Copy, choices: Choices, now: Now, madeId: () => Made): Copy {
  const comparison = compareBoards(mine, theirs)
  const [here, there] = [mine.board, theirs.board]
  const shots = mergeItems(here.shots, there.shots)
  const panels = mergeItems(mine.panels, theirs.panels)
  /** Shots of theirs that come behind mine, by the shot of mine. */
  const copies: Record<Made, Made> = {}

  for (const different of comparison.differ) {
    const { shot } = different
    const choice = valueIn(choices, shot) ?? 'both'
    const side = sideOf(choice, different)
    shots[shot] = settled([here.shots[shot], there.shots[shot]], side, now)
    for (const [id, pair] of panelsIn(shot, mine, theirs)) panels[id] = settled(pair, side, now)
    if (choice !== 'both' || different.deleted) continue
    const copy = copyOf(shot, theirs, now, madeId)
    if (!copy) continue
    copies[shot] = copy.id
    shots[copy.id] = { ...now, value: copy.shot }
    Object.assign(panels, copy.panels)
  }

  const wished = orderOf(mine, theirs, choices, comparison, copies)
  const order = wished.filter((id) => 'value' in (shots[id] ?? {}))
  const named = order.flatMap((id) => currentValue(shots[id])?.panels ?? [])
  const merged: Board = {
    ...here,
    ...(here.from === undefined && there.from !== undefined && { from: there.from }),
    brief: settled([here.brief, there.brief], choices.brief ?? 'mine', now),
    order: newest(here.order, there.order),
    shots,
    ratings: mergeItems(here.ratings, there.ratings),
    comments: mergeItems(here.comments, there.comments),
  }
  const isInOrder = isSame(contentOf(merged, {}).order, order)
  return {
    board: isInOrder
      ? merged
      : { ...merged, order: { at: later(now.at, merged.order.at), by: now.by, value: order } },
    panels: { ...mine.panels, ...Object.fromEntries(named.flatMap((id) => pick(panels, id))) },
  }
}

/** How many shots the board will have. */
export function shotsAfter(mine: Copy, theirs: Copy, choices: Choices): number {
  const { same, onlyMine, onlyTheirs, differ } = compareBoards(mine, theirs)
  const kept = differ.reduce((sum, different) => {
    const choice = valueIn(choices, different.shot) ?? 'both'
    if (choice === 'both' && !different.deleted) return sum + 2
    return sum + (sideOf(choice, different) === different.deleted ? 0 : 1)
  }, 0)
  return same.length + onlyMine.length + onlyTheirs.length + kept
}

/** The side that a shot is taken from: whoever wants both wants what one side has deleted. */
function sideOf(choice: Choice, { deleted }: DifferentShot): Side {
  if (choice !== 'both') return choice
  return deleted === 'mine' ? 'theirs' : 'mine'
}

/** The chosen one of two items, so that it also wins wherever copies of the two meet again. */
function settled<T>([a, b]: [Item<T> | undefined, Item<T> | undefined], side: Side, now: Now): Item<T> {
  const chosen = (side === 'mine' ? (a ?? b) : (b ?? a)) ?? { ...now, deleted: true as const }
  const winner = a && b ? newest(a, b) : chosen
  if (isSame(currentValue(winner), currentValue(chosen)) && 'value' in winner === 'value' in chosen)
    return winner
  const { by } = now
  const at = later(now.at, winner.at)
  return 'value' in chosen ? { at, by, value: chosen.value } : { at, by, deleted: true }
}

function later(at: Stamp, than: Stamp): Stamp {
  return Math.min(LAST, Math.max(at, than + 1))
}

/** The panels that either side shows in a shot, with what each side has of them. */
function panelsIn(
  shot: Made,
  mine: Copy,
  theirs: Copy,
): Map<Made, [Item<Panel> | undefined, Item<Panel> | undefined]> {
  const named = [mine, theirs].flatMap(({ board }) => currentValue(valueIn(board.shots, shot))?.panels ?? [])
  const ids = named.filter((id) => valueIn(mine.panels, id) ?? valueIn(theirs.panels, id))
  return new Map(ids.map((id) => [id, [valueIn(mine.panels, id), valueIn(theirs.panels, id)]]))
}

/** A shot of theirs as another shot, with drawings of its own: what is drawn in one never changes the other. */
function copyOf(
  shot: Made,
  { board, panels }: Copy,
  now: Now,
  madeId: () => Made,
): { id: Made; shot: Shot; panels: KeptPanels } | undefined {
  const value = currentValue(valueIn(board.shots, shot))
  if (!value) return undefined
  const copies: KeptPanels = {}
  const ids = value.panels.map((id) => {
    const drawn = currentValue(valueIn(panels, id))
    const copy = madeId()
    if (drawn) copies[copy] = { ...now, value: drawn }
    return copy
  })
  return { id: madeId(), shot: { ...value, panels: ids }, panels: copies }
}

/** All shots of both sides in the chosen order; those of the other side stand behind the one they stood behind there. */
function orderOf(
  mine: Copy,
  theirs: Copy,
  choices: Choices,
  { orderDiffers }: Comparison,
  copies: Record<Made, Made>,
): Made[] {
  const [here, there] = [contentIn(mine).order, contentIn(theirs).order]
  const [base, other] = orderDiffers && choices.order === 'theirs' ? [there, here] : [here, there]
  const order = [...base]
  const known = new Set(base)
  other.forEach((shot, at) => {
    if (known.has(shot)) return
    const before = other.slice(0, at).findLast((id) => known.has(id))
    order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, shot)
    known.add(shot)
  })
  return order.flatMap((shot) => [shot, ...(Object.hasOwn(copies, shot) ? [copies[shot] ?? ''] : [])])
}

function pick(panels: KeptPanels, id: Made): [Made, Item<Panel>][] {
  const item = valueIn(panels, id)
  return item ? [[id, item]] : []
}

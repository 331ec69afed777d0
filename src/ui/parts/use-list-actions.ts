import { useState } from 'preact/hooks'
import type { Done } from './DoneBar.tsx'

/** What is done with whole things of a list, and what was done last. */
export interface ListActions<Card, Place> {
  move(card: Card, place: Place): void
  /** Asks first, as it can't be undone. */
  askRemoval(card: Card): void
  removeForGood(): void
  cancelRemoval(): void
  /** The thing whose removal is asked about. */
  asked: Card | undefined
  /** The last action in words. */
  done: Done | undefined
  /** Says what else was done, which can't be taken back here. */
  tell(text: string): void
  /** Something else was done: the last action can't be taken back any more. */
  forget(): void
}

/**
 * The actions on the things of a list.
 * @param list how a thing is called, moved and removed, what is said then, and what to call after each change
 */
export function useListActions<Place extends string, Card extends { id: string; shelf: Place }>(list: {
  nameOf(card: Card): string
  move(id: string, place: Place): void
  remove(id: string): void
  /** What was done, by where a thing was put. */
  told: Record<Place, (name: string) => string>
  removedForGood(name: string): string
  refresh(): void
}): ListActions<Card, Place> {
  const { nameOf, told, refresh } = list
  const [done, setDone] = useState<Done>()
  const [asked, setAsked] = useState<Card>()

  function put(card: Card, place: Place): string {
    list.move(card.id, place)
    refresh()
    return told[place](nameOf(card))
  }

  return {
    move(card, place) {
      setDone({ text: put(card, place), undo: () => setDone({ text: put(card, card.shelf) }) })
    },
    asked,
    askRemoval: setAsked,
    cancelRemoval: () => setAsked(undefined),
    removeForGood() {
      if (!asked) return
      list.remove(asked.id)
      refresh()
      setAsked(undefined)
      setDone({ text: list.removedForGood(nameOf(asked)) })
    },
    done,
    tell: (text) => setDone({ text }),
    forget: () => setDone(undefined),
  }
}

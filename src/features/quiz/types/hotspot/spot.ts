/** The areas of a hotspot as they are shown: numbered, marked, and judged once the answer was checked. */
import { cross, plus, tick } from '../../../../ui/icons.ts'
import type { Id, Question } from '../../model.ts'
import type { Area, HotspotShape } from './model.ts'

/** What is said of an area; `word` is a key of the type's words. */
export interface Mark {
  look: 'right' | 'wrong' | 'missed'
  icon: string
  word: 'right' | 'wrong' | 'extra' | 'solution' | 'missed'
}

/** An area with its number, which ties the picture to the list. */
export interface Spot extends Area {
  number: number
  marked: boolean
  /** Undefined before the check, and where nothing is to be said. */
  mark: Mark | undefined
}

/**
 * The areas in the author's order.
 * @param marked ids, @param checked whether the verdict shows, @param solved whether missed areas show too
 */
export function spotsOf(
  { areas, multiple }: Question<HotspotShape>,
  marked: Id[],
  checked: boolean,
  solved: boolean,
): Spot[] {
  return areas.map((area, at) => {
    const own = marked.includes(area.id)
    const mark = checked ? markOf(area, own, multiple, solved) : undefined
    return { ...area, number: at + 1, marked: own, mark }
  })
}

function markOf({ correct }: Area, own: boolean, multiple: boolean, solved: boolean): Mark | undefined {
  if (own) {
    if (correct) return { look: 'right', icon: tick, word: 'right' }
    return { look: 'wrong', icon: cross, word: multiple ? 'extra' : 'wrong' }
  }
  if (!solved || !correct) return undefined
  return multiple
    ? { look: 'missed', icon: plus, word: 'missed' }
    : { look: 'missed', icon: tick, word: 'solution' }
}

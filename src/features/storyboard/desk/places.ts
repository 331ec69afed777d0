/** Where new marks go. Pure. */
import { boxOf } from '../panel/mark-box.ts'
import type { Mark, Panel, Point } from '../panel/model.ts'
import { stampOf } from '../panel/stamps.ts'
import { middleOf } from './mark-turns.ts'

/** Marks nearer than this cover each other, in units of the panel. */
const NEAR = 14
/** A mark goes so far beside one that is in its place. */
const ASIDE = 28
/** The tail of a bubble points at what is left and below of its middle, in units of the panel. */
const TAIL = { x: 50, y: 80 }
/** So far from the upper edge a bubble of two lines has room. */
const ROOM = 60

/** A point, or the next one down to the right where no mark has its middle. */
export function freePlace(marks: Mark[], at: Point): Point {
  const point = { x: Math.round(at.x), y: Math.round(at.y) }
  const isTaken = marks.some((mark) => {
    const { x, y } = middleOf(mark)
    return Math.hypot(x - point.x, y - point.y) < NEAR
  })
  return isTaken ? freePlace(marks, { x: point.x + ASIDE, y: point.y + ASIDE }) : point
}

/** Where a bubble goes: over the head of the selected person or of the last one put; undefined where nobody is. */
export function bubblePlace({ marks, ratio }: Panel, selected: number | undefined): Point | undefined {
  const isPerson = (mark: Mark | undefined) =>
    mark?.kind === 'stamp' && stampOf(mark.stamp)?.group === 'people'
  const chosen = selected === undefined ? undefined : marks[selected]
  const person = isPerson(chosen) ? chosen : marks.findLast(isPerson)
  if (!person) return undefined
  const { top } = boxOf(person, ratio)
  return freePlace(marks, { x: middleOf(person).x + TAIL.x, y: Math.max(top - TAIL.y, ROOM) })
}

/** A drag with one pointer as a state machine, the same for a finger, a pen and a mouse. Pure. */

/** A point in the view, in CSS pixels. */
export interface Point {
  x: number
  y: number
}

/** `pressed` while it may still become a tap. */
export type Drag =
  | { phase: 'idle' }
  | { phase: 'pressed' | 'dragging'; item: string; pointer: number; from: Point; at: Point }

/** `cancel` is whatever takes the drag away: the browser, a lost capture, the Escape key. */
export type DragEvent =
  | { type: 'down'; item: string; pointer: number; at: Point }
  | { type: 'move'; pointer: number; at: Point }
  | { type: 'up'; pointer: number; at: Point }
  | { type: 'cancel' }

/** Nothing is dragged. */
export const idle: Drag = { phase: 'idle' }

/** A finger that rests wanders this many CSS pixels at most; beyond, it drags. */
export const THRESHOLD = 6

/** What follows from an event. A second finger ends the drag, since nobody drags with two. */
export function nextDrag(drag: Drag, event: DragEvent): Drag {
  if (event.type === 'cancel') return idle
  if (drag.phase === 'idle') {
    if (event.type !== 'down') return drag
    const { item, pointer, at } = event
    return { phase: 'pressed', item, pointer, from: at, at }
  }
  if (event.type === 'down') return event.pointer === drag.pointer ? drag : idle
  if (event.pointer !== drag.pointer) return drag
  if (event.type === 'up') return idle
  const far = Math.hypot(event.at.x - drag.from.x, event.at.y - drag.from.y) > THRESHOLD
  return { ...drag, phase: drag.phase === 'dragging' || far ? 'dragging' : 'pressed', at: event.at }
}

/** What an event lets go of, and where; undefined for a tap, a cancelled drag, or another pointer. */
export function droppedBy(drag: Drag, event: DragEvent): { item: string; at: Point } | undefined {
  if (drag.phase !== 'dragging' || event.type !== 'up' || event.pointer !== drag.pointer) return undefined
  return { item: drag.item, at: event.at }
}

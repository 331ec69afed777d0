import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { type Drag, type DragEvent, droppedBy, idle, nextDrag, type Point } from './drag.ts'

/** Width of the zone at the edges of the view in which the page scrolls along, in CSS pixels. */
const EDGE = 88
/** CSS pixels that the page scrolls for each frame in that zone. */
const STEP = 8

/**
 * Drags the parts of an element that carry `data-drag="<item>"`. The element itself captures the pointer, so parts may
 * move in the document meanwhile. What is dragged needs `touch-action: none`, or a finger scrolls the page instead;
 * everything else keeps scrolling it. Taps are left to the buttons.
 * @param root the element around everything that can be dragged
 * @param onDrop called with the item and the point where it was let go
 * @param enabled false while nothing may be moved
 * @returns where the drag stands
 */
export function useDrag(
  root: { current: HTMLElement | null },
  onDrop: (item: string, at: Point) => void,
  enabled = true,
): Drag {
  const [drag, setDrag] = useState<Drag>(idle)
  const now = useRef(drag)
  const drop = useRef(onDrop)
  drop.current = onDrop

  // Before the paint: a drag may begin as soon as there is something to be seen.
  useLayoutEffect(() => {
    const element = root.current
    if (!element || !enabled) return
    const send = (event: DragEvent) => {
      const before = now.current
      const dropped = droppedBy(before, event)
      now.current = nextDrag(before, event)
      if (now.current !== before) setDrag(now.current)
      if (dropped) drop.current(dropped.item, dropped.at)
    }
    const point = ({ clientX: x, clientY: y }: PointerEvent) => ({ x, y })
    const listeners = new AbortController()
    const { signal } = listeners
    const on = <K extends keyof HTMLElementEventMap>(
      name: K,
      listen: (event: HTMLElementEventMap[K]) => unknown,
    ) => element.addEventListener(name, listen, { signal })

    on('pointerdown', (event) => {
      const part = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-drag]') : null
      if (event.button !== 0) return
      // A second finger anywhere on the element ends a drag; a first one begins it only on a part.
      if (!part && now.current.phase === 'idle') return
      send({ type: 'down', item: part?.dataset.drag ?? '', pointer: event.pointerId, at: point(event) })
    })
    on('pointermove', (event) => {
      const before = now.current.phase
      send({ type: 'move', pointer: event.pointerId, at: point(event) })
      // Captured only now: a captured tap would not click the button it was made on.
      if (before === 'pressed' && now.current.phase === 'dragging') element.setPointerCapture(event.pointerId)
    })
    on('pointerup', (event) => send({ type: 'up', pointer: event.pointerId, at: point(event) }))
    on('pointercancel', () => send({ type: 'cancel' }))
    // A touched part loses the capture to the element itself when its drag begins.
    on('lostpointercapture', ({ target }) => target === element && send({ type: 'cancel' }))
    // A second finger may come down beside the element as well.
    addEventListener(
      'pointerdown',
      ({ target }) => {
        const beside = !(target instanceof Node && element.contains(target))
        if (beside && now.current.phase !== 'idle') send({ type: 'cancel' })
      },
      { signal },
    )
    addEventListener('keydown', ({ key }) => key === 'Escape' && send({ type: 'cancel' }), { signal })
    addEventListener('blur', () => send({ type: 'cancel' }), { signal })
    return () => {
      listeners.abort()
      send({ type: 'cancel' })
    }
  }, [enabled])

  const dragging = drag.phase === 'dragging'
  useEffect(() => {
    if (!dragging) return
    let frame = requestAnimationFrame(function scroll() {
      const state = now.current
      if (state.phase === 'dragging') {
        // What is picked up near an edge and leaves it must not take the page along the other way.
        const { at, from } = state
        if (at.y < EDGE && at.y < from.y) scrollBy(0, -STEP)
        else if (at.y > innerHeight - EDGE && at.y > from.y) scrollBy(0, STEP)
      }
      frame = requestAnimationFrame(scroll)
    })
    return () => cancelAnimationFrame(frame)
  }, [dragging])

  return drag
}

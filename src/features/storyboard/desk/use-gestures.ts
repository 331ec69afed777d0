import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import type { Point } from '../panel/model.ts'
import { type GestureEvent, nextGesture, type PointerKind, resting } from './gesture.ts'
import type { Hand } from './hand.ts'

interface GestureUse {
  /** Called when a finger comes down to draw; points are CSS pixels of the element. */
  start(at: Point): Hand
  pinch(from: [Point, Point], to: [Point, Point]): void
  /** Zooming by wheel with Ctrl, which is also how a touch pad tells of two fingers. */
  zoom(factor: number, about: Point): void
  shift(by: Point): void
}

/** CSS pixels of the wheel for one doubling. */
const WHEEL_DOUBLE = 300
/** Height of a line in CSS pixels, for wheels that count lines. */
const WHEEL_LINE = 20

/**
 * Hands pointer events of an element to the tool in use, after the rules of gesture.ts. What is drawn when the page is hidden
 * or left, or when the desk closes, is finished at once.
 * @returns finishes what is being drawn
 */
export function useGestures(element: { current: HTMLElement | null }, use: GestureUse): () => void {
  const latest = useRef(use)
  latest.current = use
  const state = useRef({ gesture: resting, hand: undefined as Hand | undefined })

  const send = useRef((event: GestureEvent, points?: Point[]) => {
    const { gesture, effects } = nextGesture(state.current.gesture, event)
    state.current.gesture = gesture
    for (const effect of effects) {
      const { hand } = state.current
      if (effect.does === 'begin') state.current.hand = latest.current.start(effect.at)
      else if (effect.does === 'extend') hand?.extend(points?.length ? points : [effect.at])
      else if (effect.does === 'zoom') latest.current.pinch(effect.from, effect.to)
      else {
        // First, since what follows may leave the desk.
        state.current.hand = undefined
        if (effect.does === 'finish') hand?.finish(effect.whole)
        else hand?.drop()
      }
    }
  }).current

  useLayoutEffect(() => {
    const target = element.current
    if (!target) return
    const listeners = new AbortController()
    const { signal } = listeners
    const place = () => {
      const { left, top } = target.getBoundingClientRect()
      return ({ clientX, clientY }: MouseEvent): Point => ({ x: clientX - left, y: clientY - top })
    }
    const facts = (event: PointerEvent) => ({
      pointer: event.pointerId,
      contact: Math.max(event.width, event.height),
      time: event.timeStamp,
    })
    const on = <K extends keyof HTMLElementEventMap>(
      name: K,
      listen: (event: HTMLElementEventMap[K]) => void,
    ) => target.addEventListener(name, listen, { signal, passive: false })

    on('pointerdown', (event) => {
      if (event.button !== 0) return
      // Keeps the page from selecting text, but also from moving the focus.
      event.preventDefault()
      target.focus({ preventScroll: true })
      try {
        target.setPointerCapture(event.pointerId)
      } catch {
        // The pointer is gone already.
      }
      send({ type: 'down', kind: kindOf(event), at: place()(event), ...facts(event) })
    })
    on('pointermove', (event) => {
      const at = place()
      const points = event.getCoalescedEvents?.().map(at)
      send({ type: 'move', at: at(event), ...facts(event) }, points)
    })
    on('pointerup', (event) => send({ type: 'up', pointer: event.pointerId, at: place()(event) }))
    on('pointercancel', ({ pointerId: pointer }) => send({ type: 'cancel', pointer }))
    on('lostpointercapture', ({ pointerId: pointer }) => send({ type: 'cancel', pointer }))
    // No magnifier, no menu after a long press, no fling that swallows the next tap on a tool.
    on('touchstart', (event) => event.preventDefault())
    on('contextmenu', (event) => event.preventDefault())
    on('wheel', (event) => {
      event.preventDefault()
      const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? WHEEL_LINE : 1
      const [x, y] = [event.deltaX * lines, event.deltaY * lines]
      if (event.ctrlKey) latest.current.zoom(2 ** (-y / WHEEL_DOUBLE), place()(event))
      else latest.current.shift(event.shiftKey ? { x: -y, y: -x } : { x: -x, y: -y })
    })

    const leave = () => send({ type: 'leave' })
    addEventListener('pagehide', leave, { signal })
    document.addEventListener('visibilitychange', () => document.hidden && leave(), { signal })
    return () => listeners.abort()
  }, [element, send])
  useEffect(() => () => send({ type: 'leave' }), [send])

  return () => send({ type: 'leave' })
}

function kindOf({ pointerType }: PointerEvent): PointerKind {
  return pointerType === 'pen' || pointerType === 'touch' ? pointerType : 'mouse'
}

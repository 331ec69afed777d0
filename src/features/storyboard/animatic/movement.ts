/** What the movement of the camera does to a drawn shot: from which framing to which. Pure. */
import type { Id } from '../model.ts'
import type { Mark, Panel, Point } from '../panel/model.ts'
import { SIZES } from '../panel/model.ts'
import type { Clip, Framing } from './model.ts'

/** Start and end of a shot, as they stand in its clip. */
export type Movement = Pick<Clip, 'start' | 'end' | 'sway'>

/** The whole picture. */
export const WHOLE: Framing = { x: 0.5, y: 0.5, zoom: 1 }

/** How much of a picture a movement leaves out: enough to be seen, not so much that what was drawn is gone. */
const ZOOMS = { turn: 1.2, approach: 1.22, lens: 1.4, hand: 1.06 }
/** A second panel shows the movement itself, so that the picture has to move only a little. */
const SHARE_OF_SEVERAL = 0.4
const SWAY = 0.008

/**
 * The movement of a shot. Which way it goes is told by the arrows of the camera on its panels; without any a pan goes to the
 * right, a tilt up, a dolly and a zoom closer.
 * @param id term of the vocabulary; undefined and unknown ones do not move
 * @param panels those of the shot that show anything; without any nothing moves
 */
export function movementOf(id: Id | undefined, panels: Panel[]): Movement {
  const zoom = (whole: number) => 1 + (whole - 1) * (panels.length > 1 ? SHARE_OF_SEVERAL : 1)
  const way = cameraWay(panels)
  // Words on paper stand still, so that they can be read.
  if (panels.length === 0) return { start: WHOLE, end: WHOLE }
  switch (id) {
    case 'pan':
    case 'track':
      return along('x', zoom(ZOOMS.turn), way.x < 0)
    case 'tilt':
    case 'pedestal':
      return along('y', zoom(ZOOMS.turn), way.y <= 0)
    case 'dolly':
      return closer(zoom(ZOOMS.approach), way.inward < 0)
    case 'zoom':
      return closer(zoom(ZOOMS.lens), way.inward < 0)
    case 'handheld': {
      const framing = { ...WHOLE, zoom: ZOOMS.hand }
      return { start: framing, end: framing, sway: SWAY }
    }
    default:
      return { start: WHOLE, end: WHOLE }
  }
}

/** From one side to the other. @param isBack to the left, or up */
function along(axis: 'x' | 'y', zoom: number, isBack: boolean): Movement {
  const half = 1 / (2 * zoom)
  const low: Framing = { ...WHOLE, zoom, [axis]: half }
  const high: Framing = { ...WHOLE, zoom, [axis]: 1 - half }
  return isBack ? { start: high, end: low } : { start: low, end: high }
}

function closer(zoom: number, isBack: boolean): Movement {
  const near: Framing = { ...WHOLE, zoom }
  return isBack ? { start: near, end: WHOLE } : { start: WHOLE, end: near }
}

/** Where the arrows of the camera point, all together: to the right, down, and towards the middle. */
function cameraWay(panels: Panel[]): Point & { inward: number } {
  const way = { x: 0, y: 0, inward: 0 }
  for (const { marks, ratio } of panels) {
    const { width, height } = SIZES[ratio]
    const fromMiddle = ({ x, y }: Point) => Math.hypot(x - width / 2, y - height / 2)
    for (const { from, to } of marks.filter(isOfCamera)) {
      way.x += to.x - from.x
      way.y += to.y - from.y
      way.inward += fromMiddle(from) - fromMiddle(to)
    }
  }
  return way
}

function isOfCamera(mark: Mark): mark is Extract<Mark, { kind: 'arrow' }> {
  return mark.kind === 'arrow' && mark.of === 'camera'
}

/** An arm that is bent in front of the body. Pure. */
import { line, patch, placed, type Shape } from './shape.ts'

const ARM = 'm0 0c-3 8-17 34-15 50 2 13 14 16 27 11l14-6c8-4 4-16-5-14l-14 3c0-10 5-20 9-28'

/** From the shoulder at a point on the outline of the body out to the elbow and in to the hand; mirrored for the other side. */
export function bentArm(x: number, y: number, isMirrored = false): Shape[] {
  const d = placed(ARM, x, y, 1, isMirrored)
  return [patch(`${d}Z`, 'paper'), line(d)]
}

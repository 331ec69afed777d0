/** Which part of a picture is seen at a moment of a shot. Pure. */
import { type Clip, FRAME_RATE, type Framing } from './model.ts'

/** Waves in which a held camera wavers: turns for each second, and where they begin. */
const WAVES = { x: [0.55, 0, 1.31, 1], y: [0.47, 2, 1.17, 4] } as const

/**
 * The framing at one frame of a clip, never beyond the edge of the picture.
 * @param frame counted from the beginning of the clip; before and behind it the camera stands still
 */
export function framingAt({ from, to, start, end, sway = 0 }: Clip, frame: number): Framing {
  const last = Math.max(to - from - 1, 1)
  const part = eased(Math.min(Math.max(frame / last, 0), 1))
  const between = (a: number, b: number) => a + (b - a) * part
  const seconds = frame / FRAME_RATE
  return inside({
    x: between(start.x, end.x) + sway * wave(WAVES.x, seconds),
    y: between(start.y, end.y) + sway * wave(WAVES.y, seconds),
    zoom: between(start.zoom, end.zoom),
  })
}

/** The framing of a clip that does not move: as it is in its middle. */
export function stillFraming({ start, end }: Clip): Framing {
  return inside({ x: (start.x + end.x) / 2, y: (start.y + end.y) / 2, zoom: Math.min(start.zoom, end.zoom) })
}

/** Moved so far that nothing beyond the edge is seen. */
function inside({ x, y, zoom }: Framing): Framing {
  const large = Math.max(zoom, 1)
  const half = 1 / (2 * large)
  const within = (value: number) => Math.min(Math.max(value, half), 1 - half)
  return { x: within(x), y: within(y), zoom: large }
}

/** A camera starts and stops softly. */
function eased(part: number): number {
  return part * part * (3 - 2 * part)
}

/** Two waves on each other, −1 to 1. */
function wave(
  [first, at, second, later]: readonly [number, number, number, number],
  seconds: number,
): number {
  const turn = 2 * Math.PI * seconds
  return (Math.sin(turn * first + at) + 0.5 * Math.sin(turn * second + later)) / 1.5
}

/** Photos of sheets that were drawn on by hand, as a phone takes them: tilted, blurred, in poor light. */

import type { Point } from '../../src/features/storyboard/panel/model.ts'
import { homographyOf, inverseOf, mapped } from '../../src/features/storyboard/paper/homography.ts'
import {
  type Box,
  CORNERS,
  cellsOf,
  MARKER_SIZE,
  markerBox,
} from '../../src/features/storyboard/paper/layout.ts'
import { CELLS, markerCells, type SheetCode } from '../../src/features/storyboard/paper/marker.ts'
import type { Picture } from '../../src/features/storyboard/paper/picture.ts'

/** A4 with the margins of print-board-paper.css, in millimetres. */
const PAPER = { width: 210, height: 297, left: 10, top: 9 }
/** Dots of a scanned sheet to a millimetre. */
const FINE = 7

export interface Light {
  /** Longer side of the photo, in dots. */
  longest?: number
  /** How far the phone is held askew, in degrees, and around which axis of the sheet, in degrees from its width. */
  tilt?: number
  axis?: number
  /** How far the sheet lies turned, in degrees. */
  turn?: number
  /** Standard deviation of the blur, in dots. */
  blur?: number
  /** Light that is missing at the darkest spot, 0 to 1. */
  shadow?: number
  /** Standard deviation of the noise, of 255. */
  noise?: number
  /** Part of the photo that the sheet fills. */
  fill?: number
}

/** One brightness for each dot, 0 to 1. */
interface Scan {
  values: Float32Array
  width: number
  height: number
}

/**
 * A sheet with its markers and frames, as printed, and a drawing in some of its panels.
 * @param drawn places of the panels with a drawing, from 0
 */
export function scanOf(code: SheetCode, drawn: readonly number[], covered?: number): Scan {
  const scan = {
    values: new Float32Array(PAPER.width * FINE * PAPER.height * FINE).fill(0.93),
    width: PAPER.width * FINE,
    height: PAPER.height * FINE,
  }
  CORNERS.forEach((corner, at) => {
    const box = markerBox(corner)
    const side = MARKER_SIZE / CELLS
    if (at !== covered) {
      markerCells(code, corner).forEach((black, cell) => {
        const [column, row] = [cell % CELLS, Math.floor(cell / CELLS)]
        const part = { x: box.x + column * side, y: box.y + row * side, width: side, height: side }
        if (black) fill(scan, part, 0.12)
      })
    }
  })
  cellsOf(code).forEach(({ frame, writing, strip }, at) => {
    outline(scan, frame, 0.3)
    line(
      scan,
      [
        { x: strip.x + 8, y: strip.y + 4.5 },
        { x: strip.x + 18, y: strip.y + 4.5 },
      ],
      0.2,
      0.4,
    )
    for (const box of writing) {
      for (let y = box.y + 6.2; y < box.y + box.height; y += 6.2) {
        line(
          scan,
          [
            { x: box.x, y },
            { x: box.x + box.width, y },
          ],
          0.2,
          0.4,
        )
      }
    }
    if (drawn.includes(at)) for (const points of figure(frame, at)) line(scan, points, 0.5, 0.25)
  })
  return scan
}

/** A small person, who leans a little further in each panel. */
function figure({ x, y, width, height }: Box, at: number): Point[][] {
  const to = (px: number, py: number) => ({ x: x + width * px, y: y + height * py })
  const lean = 0.02 * at
  const head = Array.from({ length: 17 }, (_, step) => {
    const angle = (step / 8) * Math.PI
    return to(0.5 + 0.08 * Math.cos(angle), 0.4 + 0.08 * (width / height) * Math.sin(angle))
  })
  return [
    head,
    [to(0.5, 0.45), to(0.5 + lean, 0.62)],
    [to(0.36, 0.5), to(0.64, 0.5)],
    [to(0.4, 0.75), to(0.5 + lean, 0.62), to(0.6, 0.75)],
  ]
}

/** A photo of a sheet on a dark desk. */
export function photoOf(scan: Scan, light: Light = {}): Picture {
  const {
    longest = 1600,
    tilt = 0,
    axis = 0,
    turn = 0,
    blur = 0,
    shadow = 0,
    noise = 0,
    fill: part = 0.88,
  } = light
  const [width, height] = [Math.round(longest * 0.75), longest]
  const place = placeOf({ width, height, tilt, axis, turn, part })
  const back = inverseOf(place)
  if (!back) throw new Error('A sheet is seen from the side.')
  const random = randomFrom(tilt * 31 + axis * 7 + turn * 3 + blur * 101 + shadow * 13 + noise)
  const seen: Scan = { values: new Float32Array(width * height), width, height }
  for (let y = 0, at = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, at += 1) {
      const on = mapped(back, { x: x + 0.5, y: y + 0.5 })
      const desk = 0.3 + 0.06 * Math.sin(x / 23) * Math.sin(y / 7)
      const here =
        on.x >= 0 && on.y >= 0 && on.x < PAPER.width && on.y < PAPER.height ? valueAt(scan, on) : desk
      seen.values[at] = here * (1 - shadow * shadowAt(x / width, y / height))
    }
  }
  const soft = blur > 0 ? blurred(seen, blur) : seen
  const data = new Uint8ClampedArray(width * height * 4)
  for (let at = 0; at < soft.values.length; at += 1) {
    const value = (soft.values[at] ?? 0) * 245
    const grain = noise > 0 ? (random() + random() + random() - 1.5) * 2 * noise : 0
    data[at * 4] = value + grain
    data[at * 4 + 1] = value * 0.96 + grain
    data[at * 4 + 2] = value * 0.86 + grain
    data[at * 4 + 3] = 255
  }
  return { data, width, height }
}

/** A lamp at one side, and the shadow of a hand over a corner. */
function shadowAt(x: number, y: number): number {
  const lamp = 0.6 * (0.5 * x + 0.5 * y)
  const hand = 0.4 / (1 + Math.exp(-(x + y * 0.6 - 0.95) * 40))
  return lamp + hand
}

/** A phone 45 cm above the middle of the sheet. */
const ABOVE = 450

function placeOf(camera: {
  width: number
  height: number
  tilt: number
  axis: number
  turn: number
  part: number
}) {
  const { width, height } = camera
  const [tilt, axis, turn] = [camera.tilt, camera.axis, camera.turn].map(
    (degrees) => (degrees * Math.PI) / 180,
  )
  const seen = (corner: Point): Point => {
    const [x, y] = [corner.x - PAPER.width / 2, corner.y - PAPER.height / 2]
    // Turned within its plane, then tilted around the axis (Rodrigues).
    const [px, py] = rotated(x, y, turn ?? 0)
    const [ax, ay] = rotated(px, py, -(axis ?? 0))
    const [tx, ty] = [ax, ay * Math.cos(tilt ?? 0)]
    const away = ABOVE + ay * Math.sin(tilt ?? 0)
    const [qx, qy] = rotated(tx, ty, axis ?? 0)
    return { x: qx / away, y: qy / away }
  }
  const corners = [
    { x: 0, y: 0 },
    { x: PAPER.width, y: 0 },
    { x: PAPER.width, y: PAPER.height },
    { x: 0, y: PAPER.height },
  ]
  const flat = corners.map(seen)
  const reach = Math.max(
    ...flat.map(({ x, y }) => Math.max(Math.abs(x) / (width / 2), Math.abs(y) / (height / 2))),
  )
  const by = camera.part / reach
  const there = flat.map(({ x, y }) => ({ x: width / 2 + x * by, y: height / 2 + y * by }))
  const place = homographyOf(corners, there)
  if (!place) throw new Error('A sheet is seen from the side.')
  return place
}

function rotated(x: number, y: number, angle: number): [number, number] {
  return [x * Math.cos(angle) - y * Math.sin(angle), x * Math.sin(angle) + y * Math.cos(angle)]
}

function valueAt({ values, width, height }: Scan, { x, y }: Point): number {
  const [left, top] = [Math.max(0, x * FINE - 0.5), Math.max(0, y * FINE - 0.5)]
  const [column, row] = [Math.min(Math.floor(left), width - 2), Math.min(Math.floor(top), height - 2)]
  const [dx, dy] = [left - column, top - row]
  const at = row * width + column
  const upper = (values[at] ?? 0) * (1 - dx) + (values[at + 1] ?? 0) * dx
  const lower = (values[at + width] ?? 0) * (1 - dx) + (values[at + width + 1] ?? 0) * dx
  return upper * (1 - dy) + lower * dy
}

function blurred(scan: Scan, deviation: number): Scan {
  const reach = Math.ceil(deviation * 3)
  const weights = Array.from({ length: 2 * reach + 1 }, (_, at) =>
    Math.exp(-((at - reach) ** 2) / (2 * deviation ** 2)),
  )
  const whole = weights.reduce((sum, weight) => sum + weight, 0)
  const { width, height } = scan
  const along = (values: Float32Array, step: number, place: (at: number) => number, most: number) =>
    values.map((_, at) => {
      let sum = 0
      for (let by = -reach; by <= reach; by += 1) {
        const to = Math.min(Math.max(place(at) + by, 0), most - 1) - place(at)
        sum += (values[at + to * step] ?? 0) * (weights[by + reach] ?? 0)
      }
      return sum / whole
    })
  const rows = along(scan.values, 1, (at) => at % width, width)
  return { ...scan, values: along(rows, width, (at) => Math.floor(at / width), height) }
}

function fill({ values, width }: Scan, box: Box, value: number): void {
  const [left, right] = [box.x, box.x + box.width].map((x) => Math.round((x + PAPER.left) * FINE))
  const [top, bottom] = [box.y, box.y + box.height].map((y) => Math.round((y + PAPER.top) * FINE))
  for (let y = top ?? 0; y < (bottom ?? 0); y += 1)
    values.fill(value, y * width + (left ?? 0), y * width + (right ?? 0))
}

function outline(scan: Scan, { x, y, width, height }: Box, thick: number): void {
  const half = thick / 2
  for (const at of [y, y + height])
    fill(scan, { x: x - half, y: at - half, width: width + thick, height: thick }, 0.15)
  for (const at of [x, x + width])
    fill(scan, { x: at - half, y: y - half, width: thick, height: height + thick }, 0.15)
}

/** A line of a pen. */
function line(scan: Scan, points: readonly Point[], thick: number, value: number): void {
  points.slice(1).forEach((to, at) => {
    const from = points[at] ?? to
    const steps = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) * FINE)
    for (let step = 0; step <= steps; step += 1) {
      const x = from.x + ((to.x - from.x) * step) / steps
      const y = from.y + ((to.y - from.y) * step) / steps
      fill(scan, { x: x - thick / 2, y: y - thick / 2, width: thick, height: thick }, value)
    }
  })
}

/** Numbers 0 to 1, the same ones for the same start (mulberry32). */
export function randomFrom(start: number): () => number {
  let state = Math.round(start * 1000) + 1
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** The sheets in a photo, by their markers: however they lie, and with one marker covered. Pure. */
import type { Point } from '../panel/model.ts'
import { darkDots } from './dark.ts'
import { sharpened } from './edges.ts'
import { type Homography, homographyOf, mapped } from './homography.ts'
import { type Corner, cornersOf, MARKER_SIZE, markerBox } from './layout.ts'
import { CELLS, type ReadCode, readMarker, type SheetCode } from './marker.ts'
import { type Grey, greyAt } from './picture.ts'
import { darkQuads, type Quad } from './quads.ts'

/** A sheet that was found. */
export interface FoundSheet {
  code: SheetCode
  /** From millimetres on the sheet to dots of the photo. */
  place: Homography
  /** How many of the four markers were read. */
  markers: number
}

/** A marker with its corners in the photo, clockwise from its own upper left. */
interface Marker extends ReadCode {
  corners: Quad
}

/** So many markers tell how a sheet lies. */
const LEAST_MARKERS = 3
/** How far the corners of markers may be from where they belong, in millimetres on the sheet: paper is seldom flat. */
const MOST_ASTRAY = 4
/** Brightness between the black and the white of a marker. */
const LEAST_CONTRAST = 18

/**
 * The sheets in a photo, the one with the lowest number first.
 * @yields how much is done, 0 to 1
 */
export function* findSheets(grey: Grey): Generator<number, FoundSheet[]> {
  const dark = yield* part(darkDots(grey), 0, 0.6)
  const quads = yield* part(darkQuads(dark, grey.width, grey.height), 0.6, 0.95)
  const markers: Marker[] = []
  for (const quad of quads) {
    const marker = markerIn(grey, quad)
    if (marker) markers.push(marker)
  }
  yield 1
  return sheetsOf(markers)
}

function* part<T>(work: Generator<number, T>, from: number, to: number): Generator<number, T> {
  for (;;) {
    const { done, value } = work.next()
    if (done) return value
    yield from + (to - from) * value
  }
}

function markerIn(grey: Grey, rough: Quad): Marker | undefined {
  const quad = sharpened(grey, rough)
  const place = quad && homographyOf(cornersOf({ x: 0, y: 0, width: CELLS, height: CELLS }), quad)
  if (!quad || !place) return undefined
  const brightness = (x: number, y: number) => {
    const { x: across, y: down } = mapped(place, { x, y })
    return greyAt(grey, across, down)
  }
  const values = Array.from({ length: CELLS * CELLS }, (_, at) => cellOf(brightness, at))
  const around = Array.from({ length: CELLS }, (_, at) => at + 0.5).flatMap((at) => [
    brightness(at, -0.7),
    brightness(at, CELLS + 0.7),
    brightness(-0.7, at),
    brightness(CELLS + 0.7, at),
  ])
  const edge = values.filter((_, at) => isOuter(at))
  const [black, white] = [median(edge), median(around)]
  if (white - black < LEAST_CONTRAST) return undefined
  const read = readMarker(values.map((value) => value < (black + white) / 2))
  if (!read) return undefined
  // A marker that lies one turn to the right has its own upper left corner one further.
  const [a, b, c, d] = [0, 1, 2, 3].map((at) => quad[(at + read.turns) % 4])
  return a && b && c && d ? { ...read, corners: [a, b, c, d] } : undefined
}

/** The brightness in the middle of a cell. */
function cellOf(brightness: (x: number, y: number) => number, at: number): number {
  const [x, y] = [(at % CELLS) + 0.5, Math.floor(at / CELLS) + 0.5]
  const [left, middle, right] = [-0.22, 0, 0.22].map((dx) =>
    [-0.22, 0, 0.22].reduce((sum, dy) => sum + brightness(x + dx, y + dy), 0),
  )
  return ((left ?? 0) + (middle ?? 0) + (right ?? 0)) / 9
}

function isOuter(at: number): boolean {
  const [row, column] = [Math.floor(at / CELLS), at % CELLS]
  return Math.min(row, column) === 0 || Math.max(row, column) === CELLS - 1
}

function sheetsOf(markers: Marker[]): FoundSheet[] {
  const groups = new Map<string, Map<Corner, Marker>>()
  for (const marker of markers) {
    const { count, ratio, number } = marker.code
    const key = `${count} ${ratio} ${number}`
    const group = groups.get(key) ?? new Map<Corner, Marker>()
    group.set(marker.corner, marker)
    groups.set(key, group)
  }
  return [...groups.values()]
    .flatMap((group) => sheetOf([...group.values()]) ?? [])
    .sort((a, b) => a.code.number - b.code.number)
}

function sheetOf(markers: Marker[]): FoundSheet | undefined {
  const [first] = markers
  if (!first || markers.length < LEAST_MARKERS) return undefined
  const here = markers.flatMap(({ corner }) => cornersOf(markerBox(corner)))
  const there = markers.flatMap(({ corners }) => corners)
  const place = homographyOf(here, there)
  if (!place) return undefined
  const astray = there.map(({ x, y }, at) => {
    const to = mapped(place, here[at] ?? { x: 0, y: 0 })
    return Math.hypot(to.x - x, to.y - y)
  })
  const scale = sideOf(first.corners) / MARKER_SIZE
  return Math.max(...astray) < MOST_ASTRAY * scale
    ? { code: first.code, place, markers: markers.length }
    : undefined
}

function sideOf([a, b, c, d]: Quad): number {
  return (distance(a, b) + distance(b, c) + distance(c, d) + distance(d, a)) / 4
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y)
}

function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}

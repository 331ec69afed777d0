/** Cuts the panels of a sheet out of a photo, straight and on white. Pure. */
import { type Homography, mapped } from './homography.ts'
import { inkShare, LEAST_SHARE } from './ink.ts'
import { type Box, cellsOf, cornersOf, type SheetKind, within } from './layout.ts'
import type { Picture } from './picture.ts'
import { whitened } from './whiten.ts'

/** A panel as it was drawn by hand. */
export interface PaperPanel {
  picture: Picture
  /** Nothing was drawn in it. */
  blank: boolean
}

/** Part of a frame that is left out at each edge, so that its printed line is. */
const INSET = 0.03
/** Longest side of a panel, in dots. */
const LONGEST = 960
/** Dots for each one of the photo: a line stays smooth when it is turned. */
const FINE = 1.5

/**
 * All panels of a sheet in their order, the blank ones too.
 * @param place from millimetres on the sheet to dots of the photo
 * @yields a few times for each panel, how much is done, 0 to 1
 */
export function* cutPanels(
  photo: Picture,
  kind: SheetKind,
  place: Homography,
): Generator<number, PaperPanel[]> {
  const panels: PaperPanel[] = []
  for (const { frame } of cellsOf(kind)) {
    const done = (part: number) => (panels.length + part) / kind.count
    const cut = cutOut(photo, within(frame, INSET), place)
    yield done(0.3)
    const { picture, bright } = whitened(cut)
    yield done(0.7)
    panels.push({ picture, blank: inkShare(bright, picture.width, picture.height) < LEAST_SHARE })
    yield done(0)
  }
  return panels
}

function cutOut({ data, width, height }: Picture, box: Box, place: Homography): Picture {
  const by = scaleOf(box, place)
  const [across, down] = [Math.max(1, Math.round(box.width * by)), Math.max(1, Math.round(box.height * by))]
  const cut = new Uint8ClampedArray(across * down * 4).fill(255)
  // Written out, as this is done for every dot: a point of the sheet times the homography.
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0, i = 1] = place
  for (let row = 0, at = 0; row < down; row += 1) {
    const y = box.y + ((row + 0.5) / down) * box.height
    const [restX, restY, restW] = [b * y + c, e * y + f, h * y + i]
    for (let column = 0; column < across; column += 1, at += 4) {
      const x = box.x + ((column + 0.5) / across) * box.width
      const w = g * x + restW
      const left = Math.min(Math.max((a * x + restX) / w - 0.5, 0), width - 1)
      const top = Math.min(Math.max((d * x + restY) / w - 0.5, 0), height - 1)
      const floorX = Math.floor(left)
      const floorY = Math.floor(top)
      const dx = left - floorX
      const dy = top - floorY
      const upper = (floorY * width + floorX) * 4
      const aside = floorX < width - 1 ? 4 : 0
      const lower = floorY < height - 1 ? upper + width * 4 : upper
      for (let colour = 0; colour < 3; colour += 1) {
        const from = upper + colour
        const to = lower + colour
        const above = (data[from] ?? 0) * (1 - dx) + (data[from + aside] ?? 0) * dx
        const below = (data[to] ?? 0) * (1 - dx) + (data[to + aside] ?? 0) * dx
        cut[at + colour] = above * (1 - dy) + below * dy
      }
    }
  }
  return { data: cut, width: across, height: down }
}

/** Dots for each millimetre of a panel. */
function scaleOf(box: Box, place: Homography): number {
  const [a, b, c, d] = cornersOf(box).map((corner) => mapped(place, corner))
  const across = a && b && c && d ? Math.hypot(b.x - a.x, b.y - a.y) + Math.hypot(c.x - d.x, c.y - d.y) : 0
  return Math.min((across / 2 / box.width) * FINE, LONGEST / Math.max(box.width, box.height))
}

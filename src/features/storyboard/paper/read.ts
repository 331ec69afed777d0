/** Reads a photo of sheets that were drawn on by hand. Pure: in steps, so that the page answers meanwhile. */
import { cutPanels, type PaperPanel } from './cut.ts'
import { findSheets } from './find.ts'
import { homographyOf } from './homography.ts'
import { cornersOf, framesBox, type SheetKind } from './layout.ts'
import type { SheetCode } from './marker.ts'
import { greyOf, type Picture } from './picture.ts'
import type { Quad } from './quads.ts'

/** A sheet that was read, with every panel in its place. */
export interface PaperSheet {
  code: SheetCode
  panels: PaperPanel[]
}

/**
 * The sheets whose markers are seen, by their numbers; none where there are too few markers.
 * @yields how much is done, 0 to 1
 */
export function* readSheets(photo: Picture): Generator<number, PaperSheet[]> {
  const finding = findSheets(greyOf(photo))
  let found = finding.next()
  for (; !found.done; found = finding.next()) yield found.value * 0.5
  const sheets: PaperSheet[] = []
  for (const { code, place } of found.value) {
    const cutting = cutPanels(photo, code, place)
    let cut = cutting.next()
    for (; !cut.done; cut = cutting.next()) {
      yield 0.5 + (0.5 * (sheets.length + cut.value)) / found.value.length
    }
    sheets.push({ code, panels: cut.value })
  }
  return sheets
}

/**
 * The panels of a sheet whose place a person has shown; none where the corners lie on one line.
 * @param corners of the box around all frames in the photo, clockwise from the upper left of the sheet
 * @yields how much is done, 0 to 1
 */
export function* cutByCorners(
  photo: Picture,
  kind: SheetKind,
  corners: Quad,
): Generator<number, PaperPanel[]> {
  const place = homographyOf(cornersOf(framesBox(kind)), corners)
  return place ? yield* cutPanels(photo, kind, place) : []
}

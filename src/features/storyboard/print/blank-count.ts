/** How many sheets to draw on by hand a board needs. Pure. */
import type { PanelCount } from '../paper/layout.ts'
import { MAX_SHEETS } from '../paper/marker.ts'

/** Enough for every shot, and one where there is none yet. @param perSheet panels on a sheet */
export function blankSheetsFor(shots: number, perSheet: PanelCount | undefined): number {
  return Math.min(MAX_SHEETS, Math.max(1, Math.ceil(shots / (perSheet ?? 1))))
}

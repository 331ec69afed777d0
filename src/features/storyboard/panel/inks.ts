/** Colours of drawings: ink on paper in every theme and in print, as on a real sheet. */
import type { Ink } from './model.ts'

/** What is drawn on. */
export const PAPER = '#fffdf8'
/** Where a drawing shows no detail, such as a photo that is not there. */
export const SHADE = '#e6e4e4'
/** Dashes of the safe box, which must not be taken for the drawing. */
export const GUIDE = '#8c5a00'

export const INK_COLOURS: Record<Ink, string> = {
  ink: '#14213d',
  dark: '#4f5a73',
  middle: '#8f97a8',
  light: '#c9cdd6',
  mark: '#ffd94a',
}

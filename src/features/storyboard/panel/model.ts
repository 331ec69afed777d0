/** What a drawn panel is. Types and sizes; pure. */
import type { Made } from '../model.ts'

export type Ratio = '9:16' | '1:1' | '16:9'

/** Where something is, in units of the panel: see `SIZES`. */
export interface Point {
  x: number
  y: number
}

/** Width and height of a panel in its own units: whole numbers, so that strokes stay short. */
export const SIZES: Record<Ratio, { width: number; height: number }> = {
  '9:16': { width: 360, height: 640 },
  '1:1': { width: 480, height: 480 },
  '16:9': { width: 640, height: 360 },
}

/** Four greys, from ink to the lightest, and the yellow of the marker. */
export const INKS = ['ink', 'dark', 'middle', 'light', 'mark'] as const
export type Ink = (typeof INKS)[number]

/** Fine, medium, thick. */
export const NIBS = ['fine', 'medium', 'thick'] as const
export type Nib = (typeof NIBS)[number]

/** Width of a line of each nib, in units of the panel. */
export const NIB_WIDTHS: Record<Nib, number> = { fine: 3, medium: 7, thick: 16 }

/** Width of the outline of bubbles and camera arrows, and of the paper around other arrows, in units of the panel. */
export const MARK_OUTLINE = 3.5

/** One line of the pen, in whole units, at least one point. */
export interface Stroke {
  ink: Ink
  nib: Nib
  points: Point[]
}

/** What is put on a drawing besides strokes. `x` and `y` are the middle, `size` the height, in units of the panel. */
export type Mark =
  /** A stamp from stamps.ts, such as `standing`. */
  | { kind: 'stamp'; stamp: string; x: number; y: number; size: number; flip?: true }
  /** Words written on the drawing; `size` is the height of a letter. */
  | { kind: 'text'; text: string; x: number; y: number; size: number }
  /** A speech bubble with words; `flip` turns its tail to the other side. */
  | { kind: 'bubble'; text: string; x: number; y: number; size: number; flip?: true }
  /** How the subject (inside the frame) or the camera (at the edge) moves. */
  | { kind: 'arrow'; of: 'subject' | 'camera'; from: Point; to: Point }

/** A drawing. `strokes` is written by strokes.ts; `crop` is left, top, width, height as parts of the photo, 0 to 1. */
export interface Panel {
  ratio: Ratio
  strokes: string
  marks: Mark[]
  photo?: { id: Made; crop: [number, number, number, number] }
  /** What is seen, for those who do not see it. */
  alt: string
}

/** The box in which nothing of an app covers text and faces, of a 9:16 frame, 0 to 1: x 65–900, y 270–1250 of 1080 × 1920. */
export const SAFE_BOX = { left: 65 / 1080, top: 270 / 1920, right: 900 / 1080, bottom: 1250 / 1920 }
/** What the grid of a profile shows of a 9:16 frame as its cover: 3:4 in the middle, y 240–1680 of 1920. */
export const COVER_BOX = { left: 0, top: 240 / 1920, right: 1, bottom: 1680 / 1920 }

/** A panel with nothing in it yet. */
export function emptyPanel(ratio: Ratio): Panel {
  return { ratio, strokes: '', marks: [], alt: '' }
}

/** Whether anything is drawn, put or photographed in a panel. */
export function isBlank({ strokes, marks, photo }: Panel): boolean {
  return strokes === '' && marks.length === 0 && !photo
}

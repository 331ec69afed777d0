/**
 * What a chart is drawn with: the same plain shapes become SVG on the page and on paper, and a picture in a Word file. Types;
 * lengths in the chart's own units.
 */

/** Nothing depends on colour: a chart has ink and paper only. */
export type Tone = 'ink' | 'paper'

export type Shape =
  /** A rectangle; `edge` is the width of its ink edge. */
  | {
      kind: 'area'
      x: number
      y: number
      width: number
      height: number
      fill?: Tone
      edge?: number
      isDashed?: boolean
    }
  /** Lines, as the path of an SVG; round ends make dots of lines without length. */
  | { kind: 'line'; path: string; width: number; isFaint?: boolean; isRound?: boolean }
  | { kind: 'dot'; x: number; y: number; radius: number; fill: Tone }
  | {
      kind: 'text'
      x: number
      y: number
      text: string
      anchor?: 'middle' | 'end'
      isBold?: boolean
      isSmall?: boolean
      tone?: Tone
    }

export interface Drawing {
  width: number
  height: number
  shapes: Shape[]
}

/** Heights of letters, of ordinary and of small ones. */
export const LETTERS = { plain: 13, small: 12 }

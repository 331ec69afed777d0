/** What an animatic is: a board as frames. Types; pure. */
import type { Made, OnScreen } from '../model.ts'
import type { Panel, Ratio } from '../panel/model.ts'

/** Frames for each second, as Indonesian cameras and programs for editing use them. */
export const FRAME_RATE = 25

/** A caption with its time in whole milliseconds from the start of the board; at most two lines. */
export interface Cue {
  from: number
  to: number
  lines: string[]
}

/** Which part of a panel fills the picture: its middle in parts of the panel, and how much larger than whole, from 1. */
export interface Framing {
  x: number
  y: number
  zoom: number
}

export type TransitionKind = 'cut' | 'dissolve' | 'fade' | 'wipe'

/** One shot on the time line. Frames are counted from 0 over the whole board; `to` is the first that is no longer its own. */
export interface Clip {
  shot: Made
  /** Its number, from 1. */
  number: number
  from: number
  to: number
  /** The panels in order; the second shows the end of a movement. None: the description stands on paper. */
  panels: Panel[]
  description: string
  onScreen: OnScreen[]
  /** The framing at its first and its last frame. */
  start: Framing
  end: Framing
  /** How far the picture wavers around its framing, in parts of the panel: a camera held by hand. */
  sway?: number
  /** How it takes over from the clip before, within its own first frames. */
  transition: { kind: TransitionKind; frames: number }
  /** Frames at its end within which the picture turns black; on the last clip only. */
  ending?: number
}

/** A whole board on the time line: the clips follow each other without a gap. */
export interface Plan {
  ratio: Ratio
  /** Size of the picture in dots; both even, as video needs. */
  width: number
  height: number
  /** Frames of all clips together. */
  frames: number
  clips: Clip[]
  cues: Cue[]
}

/** Photos by their id, ready to be painted; one that is not there is missing. */
export type Photos = Record<Made, ImageBitmap | HTMLImageElement>

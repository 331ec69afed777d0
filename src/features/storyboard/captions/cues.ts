/** The captions of a board with their times. Pure. */
import type { Cue } from '../animatic/model.ts'
import type { Content, Shot } from '../model.ts'
import { shotsOf } from '../print/sheets.ts'
import { CAPTION_SECONDS } from './segments.ts'
import { sharesOf } from './shares.ts'
import { piecesOf } from './shot-pieces.ts'

/** Between captions that follow each other, so that the eye sees the change: two frames, in milliseconds. */
const GAP = 80

/**
 * What is said in each shot, and the sounds that matter, as captions within the time of the shot. Everything that is said
 * has its place: where there is more than fits, captions only pass faster.
 * @param rate letters for each second
 * @returns cues that rise, never overlap and stay inside their shot
 */
export function cuesOf(content: Content, rate: number): Cue[] {
  let end = 0
  const cues = shotsOf(content).flatMap(({ shot }) => {
    const start = end
    end += shot.seconds
    return shotCues(shot, Math.round(start * 1000), Math.round(end * 1000), rate)
  })
  return cues.map((cue, at) => withGap(cue, cues[at + 1]))
}

/** @param start of the shot, and `end`: milliseconds */
function shotCues(shot: Shot, start: number, end: number, rate: number): Cue[] {
  const seconds = (end - start) / 1000
  const pieces = piecesOf(shot, seconds, rate)
  let used = 0
  return sharesOf(pieces, seconds).map((share, at) => {
    const from = start + Math.round(used * 1000)
    used += share
    // Sums differ in their last digit.
    const to = Math.min(end, start + Math.round(used * 1000), from + CAPTION_SECONDS.max * 1000)
    return { from, to, lines: pieces[at]?.lines ?? [] }
  })
}

/** A cue that ends a little before the next one, where it still stands long enough. */
function withGap(cue: Cue, next: Cue | undefined): Cue {
  const to = (next?.from ?? Number.POSITIVE_INFINITY) - GAP
  return cue.to > to && to - cue.from >= CAPTION_SECONDS.min * 1000 ? { ...cue, to } : cue
}

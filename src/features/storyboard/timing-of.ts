/** What the time of a shot and of a board says: whether words, texts and seconds fit each other. Pure. */
import type { Content, Shot } from './model.ts'
import { captionRate, readingSeconds, shotSpeech } from './speech/timing.ts'

/** Times of one shot, in seconds. */
export interface ShotTiming {
  /** What its words take when spoken. */
  spoken: number
  /** What its longest text on the screen takes to be read. */
  reading: number
  /** Characters of its words for each second. */
  captions: number
  /** The words take longer than the shot. */
  speaksTooLong: boolean
  readsTooLong: boolean
  /** Captions would pass faster than people read. */
  captionsTooFast: boolean
}

/** Times of a whole board. */
export interface Totals {
  seconds: number
  spoken: number
  /** How many shots have words that do not fit. */
  tooLong: number
}

/** Captions of a vertical video: at most 15 characters for each second. */
export const CAPTION_LIMIT = 15
/** A tenth of a second more or less is nothing that an estimate could tell. */
export const TOLERANCE = 0.1

const known = new WeakMap<Shot, { rate: number; timing: ShotTiming }>()

/**
 * The times of a shot. Shots never change, so each is worked out once for each rate.
 * @param rate letters for each second
 */
export function timingOf(shot: Shot, rate: number): ShotTiming {
  const kept = known.get(shot)
  if (kept?.rate === rate) return kept.timing
  const spoken = shotSpeech(shot.lines, rate).seconds
  const reading = shot.onScreen.reduce((most, { text }) => Math.max(most, readingSeconds(text)), 0)
  const captions = captionRate(shot.lines, shot.seconds)
  const timing = {
    spoken,
    reading,
    captions,
    speaksTooLong: spoken > shot.seconds + TOLERANCE,
    readsTooLong: reading > shot.seconds + TOLERANCE,
    captionsTooFast: captions > CAPTION_LIMIT,
  }
  known.set(shot, { rate, timing })
  return timing
}

/** The times of all shots together. */
export function totalsOf({ order, shots }: Content, rate: number): Totals {
  const totals = { seconds: 0, spoken: 0, tooLong: 0 }
  for (const id of order) {
    const shot = shots[id]
    if (!shot) continue
    const { spoken, speaksTooLong } = timingOf(shot, rate)
    totals.seconds += shot.seconds
    totals.spoken += spoken
    if (speaksTooLong) totals.tooLong += 1
  }
  return totals
}

/** The fewest half seconds in which the words are spoken and every text is read. */
export function secondsNeeded({ spoken, reading }: ShotTiming): number {
  return Math.max(0.5, Math.ceil((Math.max(spoken, reading) - TOLERANCE) * 2) / 2)
}

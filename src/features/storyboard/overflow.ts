/** Where in a shot's written words its seconds are over. Pure. */
import type { Line } from './model.ts'
import { fittingLength, shotSpeech } from './speech/timing.ts'

/**
 * How many characters of the written words are spoken within the seconds of the shot; all of them when they fit.
 * @param written the lines as one text, as a person sees it
 * @param rate letters for each second
 */
export function fittingPart(written: string, lines: Line[], seconds: number, rate: number): number {
  let left = seconds
  let from = 0
  for (const line of lines) {
    const start = written.indexOf(line.text, from)
    if (start < 0) continue
    const needed = shotSpeech([line], rate).seconds
    if (needed > left + 0.1) return start + fittingLength(line.text, Math.max(0, left), rate)
    left -= needed
    from = start + line.text.length
  }
  return written.length
}

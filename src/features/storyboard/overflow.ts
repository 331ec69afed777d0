/** Where in a shot's written words its seconds are over. Pure. */
import type { Line } from './model.ts'
import { fittingLengths } from './speech/timing.ts'

/**
 * How many characters of the written words are spoken within the seconds of the shot; all of them when they fit.
 * @param written the lines as one text, as a person sees it
 * @param rate letters for each second
 */
export function fittingPart(written: string, lines: Line[], seconds: number, rate: number): number {
  let from = 0
  for (const [at, fits] of fittingLengths(lines, seconds, rate).entries()) {
    const text = lines[at]?.text ?? ''
    const start = written.indexOf(text, from)
    if (start < 0) continue
    if (fits < text.length) return start + fits
    from = start + text.length
  }
  return written.length
}

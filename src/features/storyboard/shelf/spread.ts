/** Times of shots that fill a given time together. Pure. */
import { SHOT_SECONDS } from '../model.ts'

/** Times are kept in half seconds. */
const STEP = 0.5
const LEAST = SHOT_SECONDS.min / STEP

/**
 * Lengthens or shortens times in proportion until they fill `seconds`, in half seconds, none under the shortest shot.
 * @param times in seconds, from 0
 * @returns as many times; their sum is `seconds` rounded to half seconds, or more where each is as short as can be
 */
export function spread(times: number[], seconds: number): number[] {
  const steps = Math.max(Math.round(seconds / STEP), times.length * LEAST)
  const whole = times.reduce((sum, time) => sum + time, 0)
  const shares = times.map((time) => (whole > 0 ? (time / whole) * steps : steps / times.length))
  const given = shares.map((share) => Math.max(Math.floor(share), LEAST))
  // What rounding leaves over goes to those that lost most by it.
  const lost = (at: number) => (shares[at] ?? 0) - (given[at] ?? 0)
  const byLoss = times.map((_, at) => at).sort((a, b) => lost(b) - lost(a) || a - b)
  for (const at of byLoss.slice(0, Math.max(steps - sum(given), 0))) given[at] = (given[at] ?? 0) + 1
  // What very short ones got above their share is taken from the longest.
  for (let over = sum(given) - steps; over > 0; over -= 1) {
    const longest = given.indexOf(Math.max(...given))
    given[longest] = (given[longest] ?? 0) - 1
  }
  return given.map((count) => count * STEP)
}

function sum(counts: number[]): number {
  return counts.reduce((all, count) => all + count, 0)
}

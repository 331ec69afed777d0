/** Lengths of time in the cells of tables, in seconds. Pure. */

import type { Cell } from './cells.ts'
import { type DecimalMark, isUnknown, type ReadNumber, readNumber } from './numbers.ts'

const CLOCK = /^(?:(\d{1,4}):)?(\d{1,4}):(\d{2})(?:[.,](\d+))?$/
const ISO = /^pt(?:(\d+)h)?(?:(\d+)m)?(?:(\d+(?:\.\d+)?)s)?$/i
const WORDS =
  /^(?:(\d+) ?(?:jam|j|h|hr|hrs|hours?) ?)?(?:(\d+) ?(?:menit|mnt|min|mins|minutes?|m|'|’|′) ?)?(?:(\d+(?:[.,]\d+)?) ?(?:detik|dtk|det|dt|d|seconds?|secs?|s|"|''|”|″)?)?$/i

/**
 * Seconds: `45`, `37,9`, `45 dtk`, `60"`, `0:45`, `0:01:05`, `1 mnt 5 dtk`, `PT1M5S`. Two numbers with a colon are minutes and
 * seconds.
 * @param unit what a number alone counts, in seconds
 */
export function readDuration(
  cell: Cell,
  { mark, unit }: { mark?: DecimalMark | undefined; unit: number },
): ReadNumber {
  if (isUnknown(cell)) return { status: 'unknown' }
  const number = readNumber(cell, { whole: false, mark })
  if (number.status === 'number') return number.value < 0 ? NOT : { ...number, value: number.value * unit }
  if (number.status === 'ambiguous') {
    return { ...number, thousands: number.thousands * unit, decimal: number.decimal * unit }
  }
  const seconds = secondsOf(String(cell).trim().replace(/\s+/g, ' '))
  return seconds === undefined ? NOT : { status: 'number', value: seconds }
}

const NOT = { status: 'problem', reason: 'not-number' } as const

function secondsOf(text: string): number | undefined {
  const clock = CLOCK.exec(text)
  if (clock) {
    const [, hours = '0', minutes = '0', seconds = '0', fraction = '0'] = clock
    // With hours, minutes end at 59; alone they may be more.
    if (Number(seconds) > 59 || (clock[1] !== undefined && Number(minutes) > 59)) return undefined
    return Number(hours) * 3600 + Number(minutes) * 60 + Number(`${seconds}.${fraction}`)
  }
  const parts = ISO.exec(text) ?? WORDS.exec(text)
  if (!parts?.slice(1).some((part) => part !== undefined)) return undefined
  const [, hours = '0', minutes = '0', seconds = '0'] = parts
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds.replace(',', '.'))
}

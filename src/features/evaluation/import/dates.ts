/** Dates in the cells of tables. Pure. */

import type { Cell } from './cells.ts'
import { monthNumber, WEEKDAY } from './month-names.ts'

/** Which part of 03/04/2026 comes first. */
export type DateOrder = 'day' | 'month' | 'year'

export type DateProblem = 'not-date' | 'no-such-date' | 'no-year'

export type ReadDate =
  | { status: 'date'; value: string }
  /** Three numbers, of which the last or the first is the year: what they mean in each order in which they are a date. */
  | {
      status: 'orders'
      orders: Partial<Record<DateOrder, string>>
      shape: string
      padding: Padding
      parts: string[]
    }
  | { status: 'problem'; reason: DateProblem }

/** Whether single digits have a nought before them; `either` when no part shows it. */
export type Padding = 'padded' | 'bare' | 'either'

export interface DateContext {
  /** Today, `2026-11-30`: no post is from a later year. */
  today: string
  /** How far local time is ahead of UTC, in minutes, for moments that are given in UTC. */
  zoneMinutes: number
}

const YEARS = { first: 1990, last: 2099 }
/** The oldest year that two digits stand for: platforms of today are not much older. */
const OLDEST_SHORT = 2010

const TIME =
  /(?:^|[\s,t]+)(?:pukul |pkl\.? ?|jam |at |@ ?)?(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)? ?(am|pm|a\.m\.|p\.m\.)? ?(wib|wita|wit|z|utc|gmt|[+-]\d{2}:?\d{2})?$/
const TIME_FIRST = /^(\d{1,2})[:.](\d{2})(?::(\d{2}))? ?(am|pm)?(?: ?[·,-] ?| )(?=\S{3})/
const YEAR_FIRST = /^(\d{4})([-/. ])(\d{1,2})\2(\d{1,2})$/
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/
const THREE = /^(\d{1,2}) ?([-/. ]) ?(\d{1,2}) ?\2 ?(\d{4}|'?\d{2})$/
const DAY_NAMED = /^(\d{1,2})(?:st|nd|rd|th)?[\s\-/.,]*([a-z]{3,})[\s\-/.,]*'?(\d{4}|\d{2})$/
const MONTH_NAMED = /^([a-z]{3,})[\s\-/.]*(\d{1,2})(?:st|nd|rd|th)?[\s,\-/.]+'?(\d{4}|\d{2})$/
const YEAR_NAMED = /^(\d{4})[\s\-/]*([a-z]{3,})[\s\-/.]*(\d{1,2})$/
const NO_YEAR = /^(?:\d{1,2}[-/]\d{1,2}|\d{1,2}[\s\-/.]*([a-z]{3,})\.?|([a-z]{3,})\.?[\s\-/]*\d{1,2})$/
/** Days since 30 December 1899, as Excel counts them: from 2000 to 2099. */
const SERIAL = { first: 36_526, last: 73_050 }

/** What was read before, by text: tables list day after day, and are looked through more than once. */
const readBefore = new WeakMap<DateContext, Map<string, ReadDate | undefined>>()

/** The day in a cell, with its time where there is one, as `2026-09-08` or `2026-09-08T15:06`; undefined when it is empty. */
export function readDate(cell: Cell, context: DateContext): ReadDate | undefined {
  if (typeof cell === 'number') return fromSerial(cell)
  const known = readBefore.get(context) ?? new Map<string, ReadDate | undefined>()
  readBefore.set(context, known)
  if (!known.has(cell)) known.set(cell, readText(cell, context))
  return known.get(cell)
}

function readText(cell: string, context: DateContext): ReadDate | undefined {
  const text = cell
    .replace(/[\u00A0\u2007\u2009\u202F]/g, ' ')
    .replace(/[\u200B-\u200F\u2060\uFEFF]/g, '')
    .replace(/[‐‑‒–]/g, '-')
    .trim()
    .toLowerCase()
  if (/^(?:[-—.…]*|n\/?a|#n\/a|null|none)$/.test(text)) return undefined
  if (/^\d{5}(?:[.,]\d+)?$/.test(text)) return fromSerial(Number(text.replace(',', '.')))
  const { rest, time, offset } = withoutTime(text)
  if (time === 'impossible') return { status: 'problem', reason: 'no-such-date' }
  return withTime(readDay(rest, context), time, offset, context)
}

/** Whether a cell holds a time of day and nothing else. */
export function readTime(cell: Cell): string | undefined {
  if (typeof cell === 'number') return undefined
  const { rest, time } = withoutTime(cell.trim().toLowerCase())
  return rest === '' && time !== 'impossible' ? time : undefined
}

function withoutTime(text: string): {
  rest: string
  time?: string | 'impossible'
  offset?: string | undefined
} {
  const last = TIME.exec(text)
  const found = last ?? TIME_FIRST.exec(text)
  if (!found) return { rest: text }
  const rest = last ? text.slice(0, last.index) : text.slice(found[0].length)
  const [, hours = '', minutes = '', seconds, half, offset] = found
  // 12.30 alone is a time; 12.30 in 5.12.30 was never split off: before it stands no blank.
  const hour = half ? (Number(hours) % 12) + (half.startsWith('p') ? 12 : 0) : Number(hours)
  if (hour > 23 || Number(minutes) > 59 || (half && Number(hours) > 12)) return { rest, time: 'impossible' }
  const clock = `${two(hour)}:${minutes}`
  // Programs that know only the day write it as midnight to the second.
  const isDayOnly = clock === '00:00' && seconds === '00'
  return { rest, ...(!isDayOnly && { time: clock }), ...(offset !== undefined && { offset }) }
}

function readDay(typed: string, context: DateContext): ReadDate {
  const text = typed
    .replace(WEEKDAY, '')
    .replace(/[,\s]+$/, '')
    .trim()
  const [, y1, , m1, d1] = YEAR_FIRST.exec(text) ?? []
  if (y1 && m1 && d1) return dated(Number(y1), Number(m1), Number(d1))
  const compact = COMPACT.exec(text)
  if (compact) return dated(Number(compact[1]), Number(compact[2]), Number(compact[3]))
  const [, a, sign = '', b, c] = THREE.exec(text) ?? []
  if (a && b && c) return threeNumbers(a, b, c.replace("'", ''), sign, context)
  const byDay = DAY_NAMED.exec(text)
  if (byDay) return named(byDay[3], byDay[2], byDay[1])
  const byMonth = MONTH_NAMED.exec(text)
  if (byMonth) return named(byMonth[3], byMonth[1], byMonth[2])
  const byYear = YEAR_NAMED.exec(text)
  if (byYear) return named(byYear[1], byYear[2], byYear[3])
  const [noYear, nameBehind, nameBefore] = NO_YEAR.exec(text) ?? []
  const name = nameBehind ?? nameBefore
  const hasNoYear = noYear !== undefined && (name === undefined || monthNumber(name) !== undefined)
  return { status: 'problem', reason: hasNoYear ? 'no-year' : 'not-date' }
}

function threeNumbers(a: string, b: string, c: string, sign: string, { today }: DateContext): ReadDate {
  const isShort = c.length === 2
  const newest = Number(today.slice(0, 4)) + 1
  const orders: Partial<Record<DateOrder, string>> = {}
  const add = (order: DateOrder, year: string, month: string, day: string) => {
    const full = fullYear(year)
    const read = dated(full, Number(month), Number(day))
    const isPlausible = !isShort || (full >= OLDEST_SHORT && full <= newest)
    if (read.status === 'date' && isPlausible) orders[order] = read.value
  }
  add('day', c, b, a)
  add('month', c, a, b)
  if (isShort && a.length === 2) add('year', a, b, c)
  if (Object.keys(orders).length === 0) return { status: 'problem', reason: 'no-such-date' }
  const small = isShort ? [a, b, c] : [a, b]
  const padding = small.slice(0, 2).some((part) => part.startsWith('0'))
    ? 'padded'
    : small.slice(0, 2).some((part) => part.length === 1)
      ? 'bare'
      : 'either'
  return { status: 'orders', orders, shape: `${sign}${c.length}`, padding, parts: [a, b, c] }
}

function named(year: string | undefined, name: string | undefined, day: string | undefined): ReadDate {
  const month = monthNumber(name ?? '')
  if (month === undefined) return { status: 'problem', reason: 'not-date' }
  return dated(fullYear(year ?? ''), month, Number(day))
}

function dated(year: number, month: number, day: number): ReadDate {
  const longest = new Date(Date.UTC(year, month, 0)).getUTCDate()
  const isDate =
    year >= YEARS.first && year <= YEARS.last && month >= 1 && month <= 12 && day >= 1 && day <= longest
  if (!isDate) return { status: 'problem', reason: 'no-such-date' }
  return { status: 'date', value: `${year}-${two(month)}-${two(day)}` }
}

function withTime(
  read: ReadDate,
  time: string | undefined,
  offset: string | undefined,
  context: DateContext,
): ReadDate {
  if (time === undefined || read.status === 'problem') return read
  const complete = (day: string) => inZone(`${day}T${time}`, offset, context)
  if (read.status === 'date') return { ...read, value: complete(read.value) }
  const orders = Object.entries(read.orders).map(([order, day]) => [order, complete(day)])
  return { ...read, orders: Object.fromEntries(orders) }
}

/** Moments in UTC or with an offset as local time. Those with an Indonesian zone are local where they were written. */
function inZone(local: string, offset: string | undefined, { zoneMinutes }: DateContext): string {
  if (offset === undefined || offset.startsWith('wi')) return local
  const [, sign = '+', hours = '0', minutes = '0'] = /^([+-])(\d{2}):?(\d{2})$/.exec(offset) ?? []
  const ahead = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1)
  const moved = Date.parse(`${local}:00Z`) + (zoneMinutes - ahead) * 60_000
  return new Date(moved).toISOString().slice(0, 16)
}

function fromSerial(serial: number): ReadDate {
  if (!(serial >= SERIAL.first && serial < SERIAL.last + 1)) return { status: 'problem', reason: 'not-date' }
  const minutes = Math.round((serial - Math.floor(serial)) * 1440)
  const moment = new Date(Date.UTC(1899, 11, 30 + Math.floor(serial), 0, minutes)).toISOString()
  return { status: 'date', value: minutes === 0 ? moment.slice(0, 10) : moment.slice(0, 16) }
}

function fullYear(year: string): number {
  return year.length === 2 ? Number(year) + (Number(year) < 70 ? 2000 : 1900) : Number(year)
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { columnOrder, type DatedRow, dayIn } from './date-order.ts'
import { type DateOrder, readDate } from './dates.ts'

const context = { today: '2026-11-30', zoneMinutes: 420 }

/** The value, the values in each order, or what is wrong. */
function dateOf(cell: string | number) {
  const read = readDate(cell, context)
  if (read === undefined) return undefined
  return read.status === 'date' ? read.value : read.status === 'orders' ? read.orders : read.reason
}

describe('dates that can be read in one way', () => {
  test.each([
    ['2026-08-05', '2026-08-05'],
    ['2026/8/5', '2026-08-05'],
    ['20260805', '2026-08-05'],
    ['2026-09-01T00:00:00', '2026-09-01'],
    ['2026-03-04 12:30:00', '2026-03-04T12:30'],
    ['2026-09-08T08:06:00+0000', '2026-09-08T15:06'],
    ['2026-09-08T20:06:00.000Z', '2026-09-09T03:06'],
    ['2026-09-08 15:06 WIB', '2026-09-08T15:06'],
    ['Tue, Oct 27, 2026', '2026-10-27'],
    ['October 27, 2026 3:06 PM', '2026-10-27T15:06'],
    ['27 October 2026 at 12:06 am', '2026-10-27T00:06'],
    ['18 Jul 2026', '2026-07-18'],
    ['5 Agustus 2026', '2026-08-05'],
    ['5 Agt 2026', '2026-08-05'],
    ['5 Agu 2026 12.50', '2026-08-05T12:50'],
    ['10 Mei 2026', '2026-05-10'],
    ['Senin, 5 Okt 2026 pukul 09.15', '2026-10-05T09:15'],
    ["Jum'at, 7 Agustus 2026", '2026-08-07'],
    ['18-Jul-26', '2026-07-18'],
    ['3:06 PM · Sep 8, 2026', '2026-09-08T15:06'],
    ['46206', '2026-07-03'],
    [46206, '2026-07-03'],
    [46206.5, '2026-07-03T12:00'],
    ['29/02/2024', { day: '2024-02-29' }],
    ['24/05/2026 12.50', { day: '2026-05-24T12:50' }],
    ['04/19/2026 19:51', { month: '2026-04-19T19:51' }],
    ['26-08-31', { year: '2026-08-31' }],
  ])('“%s”', (cell, value) => expect(dateOf(cell)).toEqual(value))
})

test.each([
  ['08-05-26', { day: '2026-05-08', month: '2026-08-05' }],
  ['3/4/2026', { day: '2026-04-03', month: '2026-03-04' }],
  ['01/03/2026 20.00', { day: '2026-03-01T20:00', month: '2026-01-03T20:00' }],
])('“%s” may be two days', (cell, orders) => expect(dateOf(cell)).toEqual(orders))

test.each([
  ['31/02/2026', 'no-such-date'],
  ['31/13/2026', 'no-such-date'],
  ['29 Feb 2026', 'no-such-date'],
  ['2026-02-30', 'no-such-date'],
  ['5 Agustus 2026 25.00', 'no-such-date'],
  ['5 Agustus', 'no-year'],
  ['3/4', 'no-year'],
  ['belum tayang', 'not-date'],
  ['Lifetime', 'not-date'],
  ['Agustus 2026', 'not-date'],
  ['12', 'not-date'],
  [12, 'not-date'],
])('“%s” is refused: %s', (cell, reason) => expect(dateOf(cell)).toBe(reason))

test('an empty cell is no date and no mistake', () => {
  for (const cell of ['', ' ', '-', 'n/a']) expect(dateOf(cell)).toBeUndefined()
})

describe('the order of a column', () => {
  const rows = (...texts: string[]): DatedRow[] =>
    texts.flatMap((text, at) => {
      const read = readDate(text, context)
      return read?.status === 'orders' ? [{ row: at + 2, text, read }] : []
    })

  test('is proven by one day above 12 that is written in the same way', () => {
    const order = columnOrder(rows('01/03/2026', '24/05/2026', '05/06/2026'), 'month')
    expect(order).toMatchObject({ open: [], proof: { row: 3, text: '24/05/2026', order: 'day' } })
  })

  test('is asked for when no value proves it, as likely as the source makes it', () => {
    const order = columnOrder(rows('01/03/2026', '04/05/2026'), 'month')
    expect(order).toMatchObject({ choices: ['day', 'month'], proposed: 'month' })
    expect(order.open.map(({ row }) => row)).toEqual([2, 3])
  })

  test('is asked for when only a value in another form proves it', () => {
    const order = columnOrder(rows('3/4/2026', '13/07/2026', '6/8/26'), 'month')
    expect(order.open.map(({ text }) => text)).toEqual(['3/4/2026', '6/8/26'])
    expect(order.proposed).toBe('day')
  })

  test('is asked for when the values contradict each other', () => {
    const order = columnOrder(rows('13/07/2026', '07/13/2026', '03/04/2026'), 'day')
    expect(order.open.map(({ text }) => text)).toEqual(['03/04/2026'])
  })

  test('of the same day twice needs no question', () => {
    expect(columnOrder(rows('05/05/2026', '06/06/2026'), 'day').open).toEqual([])
  })

  test('may begin with the year', () => {
    const order = columnOrder(rows('26-08-05', '26-08-12', '26-09-30'), 'day')
    expect(order.open).toEqual([])
    expect(rows('26-08-12').map(({ read }) => dayIn(read, order))).toEqual(['2026-08-12'])
  })
})

const days = fc
  .date({ min: new Date('2015-01-01'), max: new Date('2026-11-30'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 16))
const MONTHS = [
  'Januari',
  'Februari',
  'Mar',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'Sept',
  'Okt',
  'Nopember',
  'Des',
]
const ENGLISH = [
  'Jan',
  'Feb',
  'March',
  'Apr',
  'May',
  'June',
  'Jul',
  'August',
  'Sep',
  'Oct',
  'Nov',
  'December',
]

test('any day is read back from each way of writing it, with and without a time', () => {
  const forms: ((y: string, m: string, d: string) => string)[] = [
    (y, m, d) => `${y}-${m}-${d}`,
    (y, m, d) => `${y}/${m}/${d}`,
    (y, m, d) => `${Number(d)} ${MONTHS[Number(m) - 1]} ${y}`,
    (y, m, d) => `Senin, ${d} ${MONTHS[Number(m) - 1]} ${y}`,
    (y, m, d) => `${ENGLISH[Number(m) - 1]} ${Number(d)}, ${y}`,
    (y, m, d) => `${d}-${ENGLISH[Number(m) - 1]}-${y.slice(2)}`,
  ]
  const times = [
    (_: string) => '',
    (t: string) => ` ${t}`,
    (t: string) => `, ${t.replace(':', '.')}`,
    (t: string) => ` pukul ${t} WIB`,
  ]
  fc.assert(
    fc.property(days, fc.constantFrom(...forms), fc.constantFrom(...times), (moment, form, time) => {
      const [day = '', clock = ''] = moment.split('T')
      const [year = '', month = '', date = ''] = day.split('-')
      const text = form(year, month, date) + time(clock)
      expect(dateOf(text), text).toBe(time(clock) === '' ? day : moment)
    }),
    { numRuns: 300 },
  )
})

test('three numbers are read back in the order in which they were written', () => {
  const write: Record<DateOrder, (y: string, m: string, d: string) => string> = {
    day: (y, m, d) => `${d}/${m}/${y}`,
    month: (y, m, d) => `${m}/${d}/${y}`,
    year: (y, m, d) => `${y}-${m}-${d}`,
  }
  fc.assert(
    fc.property(days, fc.constantFrom('day', 'month'), (moment, order: 'day' | 'month') => {
      const day = moment.slice(0, 10)
      const [year = '', month = '', date = ''] = day.split('-')
      const read = readDate(write[order](year, month, date), context)
      expect(read?.status === 'orders' && read.orders[order]).toBe(day)
    }),
    { numRuns: 200 },
  )
})

test('no text stops the reader, and what it gives is a date', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[\d/., :TZaugjnokt-]{0,16}$/)),
      (text) => {
        const found = dateOf(text)
        const values =
          typeof found === 'object' ? Object.values(found) : found && /^\d/.test(found) ? [found] : []
        for (const value of values) expect(Number.isNaN(Date.parse(value.slice(0, 10)))).toBe(false)
      },
    ),
    { numRuns: 500 },
  )
})

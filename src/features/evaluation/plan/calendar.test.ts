import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../days.ts'
import type { Slot } from '../model.ts'
import { calendarFindings } from './calendar.ts'
import { fourWeeks } from './weeks.ts'

const pillars = [
  { id: 'tips', title: '', lead: '', share: 75 },
  { id: 'news', title: '', lead: '', share: 25 },
]
const slot = (day: string, more: Partial<Slot> = {}): Slot => ({
  day,
  time: '',
  title: '',
  owner: '',
  ...more,
})
const monday = '2026-11-30'
/** Every third day of the four weeks. */
const regular = Array.from({ length: 10 }, (_, at) => addDays(monday, at * 3))
const calendarOf = (slots: Slot[]) => Object.fromEntries(slots.map((each, at) => [`s${at}`, each]))
const look = (slots: Slot[]) => calendarFindings(calendarOf(slots), monday, pillars)

test('four weeks begin on a Monday, whichever day is given, and go over the end of a year', () => {
  const weeks = fourWeeks('2026-12-16')
  expect(weeks.map((week) => week.length)).toEqual([7, 7, 7, 7])
  expect([weeks[0]?.[0], weeks[3]?.[6]]).toEqual(['2026-12-14', '2027-01-10'])
})

describe('gaps', () => {
  test('are more than three days without a post', () => {
    expect(look(regular.map((day) => slot(day))).gaps).toEqual([])
    expect(look(regular.filter((_, at) => at !== 4).map((day) => slot(day))).gaps).toEqual([
      { from: '2026-12-10', to: '2026-12-14', days: 5 },
    ])
  })

  test('count before the first and after the last post too', () => {
    expect(look([slot('2026-12-05')]).gaps).toEqual([
      { from: '2026-11-30', to: '2026-12-04', days: 5 },
      { from: '2026-12-06', to: '2026-12-27', days: 22 },
    ])
    expect(look([]).gaps).toEqual([{ from: '2026-11-30', to: '2026-12-27', days: 28 }])
  })

  test('and posts fill the four weeks between them', () => {
    const plans = fc.array(fc.integer({ min: -5, max: 35 }), { maxLength: 20 })
    const property = fc.property(plans, (days) => {
      const found = look(days.map((day) => slot(addDays(monday, day))))
      const taken = new Set(days.filter((day) => day >= 0 && day < 28))
      const free = found.gaps.reduce((sum, gap) => sum + gap.days, 0)
      expect(free + taken.size).toBeLessThanOrEqual(28)
      expect(free).toBeGreaterThanOrEqual(28 - taken.size - 3 * (taken.size + 1))
      expect(found.slots.length + found.outside.length).toBe(days.length)
    })
    fc.assert(property, { numRuns: 50 })
  })
})

describe('pillars', () => {
  test('four in a row are said, in the order of day and time; a post of another ends them', () => {
    const tips = { pillar: 'tips' }
    const slots = [
      slot('2026-12-02', { ...tips, time: '15:00' }),
      slot('2026-12-01', tips),
      slot('2026-12-02', { ...tips, time: '09:00' }),
      slot('2026-12-03', tips),
      slot('2026-12-04', { pillar: 'news' }),
      slot('2026-12-05', tips),
    ]
    expect(look(slots).runs).toEqual([{ pillar: 'tips', slots: ['s1', 's2', 's0', 's3'] }])
    expect(look([...slots, slot('2026-12-02', { time: '10:00' })]).runs).toEqual([])
  })

  test('have their share of the posts with a pillar beside what it should be', () => {
    const found = look([
      slot(monday, { pillar: 'tips' }),
      slot(monday, { pillar: 'news' }),
      slot(monday),
      slot('2027-01-01', { pillar: 'news' }),
    ])
    expect(found.shares).toEqual([
      { pillar: 'tips', count: 1, share: 50, target: 75 },
      { pillar: 'news', count: 1, share: 50, target: 25 },
    ])
    expect(found.withoutPillar).toBe(1)
    expect(look([slot(monday)]).shares[0]).toEqual({ pillar: 'tips', count: 0, target: 75 })
  })
})

describe('places', () => {
  test('outside of the four weeks, or on no day, are listed', () => {
    const found = look([slot('2026-11-29'), slot('2026-12-27'), slot('2026-12-28'), slot('')])
    expect([found.slots, found.outside]).toEqual([['s1'], ['s3', 's0', 's2']])
  })

  test('on the same day and channel are listed together', () => {
    const found = look([
      slot(monday, { channel: 'instagram', time: '15:00' }),
      slot(monday, { channel: 'tiktok' }),
      slot(monday, { channel: 'instagram', time: '09:00' }),
      slot(monday),
      slot(monday),
    ])
    expect(found.doubled).toEqual([{ day: monday, channel: 'instagram', slots: ['s2', 's0'] }])
  })
})

import { expect, test } from 'vitest'
import { emptySetup, type Slot } from '../model.ts'
import { withTheme } from './commands.ts'
import { localDay, planStart } from './start.ts'

const slot = (day: string): Slot => ({ day, time: '', title: '', owner: '' })

test('the plan begins where it was chosen, else with the first place, else next week', () => {
  const setup = emptySetup()
  expect(planStart({ setup, calendar: {} }, '2026-12-02')).toBe('2026-12-07')
  const calendar = { A: slot('2026-12-24'), B: slot('2026-12-16'), C: slot('') }
  expect(planStart({ setup, calendar }, '2026-12-02')).toBe('2026-12-14')
  expect(planStart({ setup: { ...setup, planFrom: '2026-12-09' }, calendar }, '2026-12-02')).toBe(
    '2026-12-07',
  )
})

test('a day is that of the clock on the wall', () => {
  expect(localDay(new Date(2026, 0, 5, 23, 59).getTime())).toBe('2026-01-05')
})

test('a theme gives its title and pillar only where there are none', () => {
  const theme = { title: 'Syarat', pillar: 'cara', audience: '', question: '', message: '', action: '' }
  expect(withTheme(slot('2026-12-07'), 'T', theme)).toMatchObject({
    theme: 'T',
    title: 'Syarat',
    pillar: 'cara',
  })
  const own = { ...slot('2026-12-07'), title: 'Sendiri', pillar: 'ringan' }
  expect(withTheme(own, 'T', theme)).toEqual({ ...own, theme: 'T' })
  expect(withTheme({ ...own, theme: 'T' }, undefined, undefined)).toEqual(own)
})

import { expect, test } from 'vitest'
import type { Route } from './model.ts'
import { routeOutlines } from './outline.ts'

const lessons = [{ id: 'kanal', title: 'Kanal', href: '/pelajaran/kanal/', minutes: 9 }]
const exercises = [{ id: 'air-mati', title: 'Air mati', href: '/latihan/air-mati/', minutes: 5 }]
const route = (...steps: Route['stages'][number]['steps']): Route => ({
  ...{ id: 'hari', title: 'Satu hari', lead: 'Untuk kelas.', minutes: 1, complete: false },
  stages: [{ id: 'kelas', title: 'Di kelas', minutes: 1, steps }],
})

test('each step has a title, its minutes, and an address where it has a page', () => {
  const steps = [
    { lesson: 'kanal', minutes: 40 },
    { exercise: 'air-mati' },
    { title: 'Tes awal', minutes: 15 },
  ]
  const [outline] = routeOutlines([route(...steps)], lessons, exercises)
  expect(outline?.stages[0]?.steps).toEqual([
    { title: 'Kanal', href: '/pelajaran/kanal/', minutes: 40 },
    { title: 'Air mati', href: '/latihan/air-mati/', minutes: 5 },
    { title: 'Tes awal', href: undefined, minutes: 15 },
  ])
  expect([outline?.minutes, outline?.stages[0]?.minutes]).toEqual([60, 60])
})

test.each([[{ lesson: 'lain' }], [{ exercise: 'kanal' }], [{ title: 'Tes awal' }], [{}]])(
  'the build stops at a step that leads nowhere or has no length: %j',
  (step) => {
    expect(() => routeOutlines([route(step)], lessons, exercises)).toThrow('"hari"')
  },
)

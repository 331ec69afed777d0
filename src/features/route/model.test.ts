import { describe, expect, test } from 'vitest'
import { minutesOfRoute, minutesOfStage, minutesOfStep, type Route } from './model.ts'

const pages = {
  lesson: (id: string) => ({ kanal: 9, angka: 12 })[id],
  exercise: (id: string) => ({ 'air-mati': 5 })[id],
}
const stage = (...steps: Route['stages'][number]['steps']) => ({ id: 'a', title: 'A', minutes: 1, steps })

describe('a step', () => {
  test.each([
    [{ lesson: 'kanal' }, 9],
    [{ lesson: 'kanal', minutes: 40 }, 40],
    [{ exercise: 'air-mati' }, 5],
    [{ title: 'Tes awal', minutes: 15 }, 15],
    [{ title: 'Tes awal' }, undefined],
    [{ lesson: 'lain' }, undefined],
  ])('%j takes %j minutes', (step, minutes) => {
    expect(minutesOfStep(step, pages)).toBe(minutes)
  })
})

test('a stage takes as long as its steps', () => {
  expect(
    minutesOfStage(stage({ lesson: 'kanal' }, { exercise: 'air-mati' }, { title: 'T', minutes: 6 }), pages),
  ).toBe(20)
})

test('a route takes as long as its stages', () => {
  const stages = [stage({ lesson: 'kanal' }), stage({ lesson: 'angka' })]
  const route: Route = { id: 'r', title: 'R', lead: 'L', minutes: 1, complete: true, stages }
  expect(minutesOfRoute(route, pages)).toBe(21)
})

test('what holds a step of unknown length has no length', () => {
  const route: Route = {
    ...{ id: 'r', title: 'R', lead: 'L', minutes: 1, complete: false },
    stages: [stage({ lesson: 'kanal' }), stage({ lesson: 'lain' })],
  }
  expect(minutesOfRoute(route, pages)).toBeUndefined()
})

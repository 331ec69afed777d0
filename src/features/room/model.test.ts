import { describe, expect, test } from 'vitest'
import { answered, back, FINDINGS, findingsOf, STEPS, startRoom, stepOf } from './model.ts'

test('every step is walked through once', () => {
  expect([...STEPS].sort()).toEqual(Object.keys(FINDINGS).sort())
  const all = STEPS.reduce((state) => answered(state), startRoom())
  expect(stepOf(all)).toBeUndefined()
  expect(findingsOf(all)).toEqual([])
  expect(answered(all, 'size-one')).toBe(all)
})

describe('what needs mending', () => {
  const weak = answered(answered(startRoom()), 'contrast-weak')

  test('is told in the order of the steps', () => {
    expect(findingsOf(answered(weak, 'timer-small'))).toEqual([
      { step: 'contrast', finding: 'contrast-weak' },
      { step: 'timer', finding: 'timer-small' },
    ])
  })

  test('is forgotten when the step is answered anew', () => {
    const again = back(weak)
    expect(stepOf(again)).toBe('contrast')
    expect(findingsOf(answered(again))).toEqual([])
    expect(findingsOf(answered(again, 'contrast-mended'))).toEqual([
      { step: 'contrast', finding: 'contrast-mended' },
    ])
  })
})

test('there is no step before the first', () => {
  expect(back(startRoom())).toEqual(startRoom())
})

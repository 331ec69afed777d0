import { expect, test } from 'vitest'
import { pressTime } from './press-time.ts'

test('a click counts from the moment of its press', () => {
  const press = pressTime()
  press.note(100)
  expect(press.take(240)).toBe(100)
})

test('a click without a press counts by itself, also after an earlier press', () => {
  const press = pressTime()
  expect(press.take(50)).toBe(50)
  press.note(100)
  press.take(140)
  expect(press.take(900)).toBe(900)
})

test('a press that was let go elsewhere is forgotten', () => {
  const press = pressTime()
  press.note(100)
  expect(press.take(5000)).toBe(5000)
})

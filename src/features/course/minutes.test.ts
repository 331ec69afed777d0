import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lessonMinutes } from './minutes.ts'

test.each([
  [{ words: 0, questions: 0, forms: 0 }, 1],
  [{ words: 900, questions: 0, forms: 0 }, 5],
  [{ words: 900, questions: 4, forms: 0 }, 8],
  [{ words: 900, questions: 4, forms: 1 }, 10],
  [{ words: 90, questions: 0, forms: 0 }, 1],
])('counts reading, answering and writing: %o takes %i minutes', (parts, minutes) => {
  expect(lessonMinutes(parts)).toBe(minutes)
})

test('is whole, at least one minute, and never less for a longer lesson', () => {
  const part = fc.nat(5000)
  fc.assert(
    fc.property(part, part, part, part, (words, questions, forms, more) => {
      const minutes = lessonMinutes({ words, questions, forms })
      expect(Number.isInteger(minutes) && minutes >= 1).toBe(true)
      expect(lessonMinutes({ words: words + more, questions, forms })).toBeGreaterThanOrEqual(minutes)
    }),
  )
})

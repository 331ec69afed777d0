import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inFixedOrder } from './fixed-order.ts'

/** The letters in the order in which the question with this id shows choices of these ids. */
function orderOf(question: string, letters: string): string {
  const parts = [...letters].map((id) => ({ id }))
  return inFixedOrder(parts, question)
    .map(({ id }) => id)
    .join('')
}

const permutationsOf = (letters: string): string[] =>
  letters === ''
    ? ['']
    : [...letters].flatMap((first) => permutationsOf(letters.replace(first, '')).map((rest) => first + rest))

test('loses and adds no choice', () => {
  fc.assert(
    fc.property(fc.string(), fc.shuffledSubarray([...'abcdefg']), (id, letters) => {
      expect([...orderOf(id, letters.join(''))].sort()).toEqual([...letters].sort())
    }),
  )
})

test('is always the same for a question, in whatever order its author wrote the choices', () => {
  fc.assert(
    fc.property(fc.string(), fc.shuffledSubarray([...'abcdefg'], { minLength: 7 }), (id, letters) => {
      expect(orderOf(id, letters.join(''))).toBe(orderOf(id, 'abcdefg'))
    }),
  )
})

// Printed sheets and keys are out in the world: this order may never change.
test('is the order it has always been', () => {
  expect(['hoaks-1', 'hoaks-2', 'sumber', 'é🙂', ''].map((id) => orderOf(id, 'abcd'))).toMatchInlineSnapshot(`
    [
      "bcda",
      "badc",
      "acdb",
      "badc",
      "adbc",
    ]
  `)
})

test.each([2, 3, 4])('puts %i choices in every order, each about equally often', (count) => {
  const letters = 'abcdefg'.slice(0, count)
  const orders = Array.from({ length: 2400 }, (_, at) => orderOf(`soal-${at}`, letters))
  const counts = Map.groupBy(orders, (order) => order)
  const expected = permutationsOf(letters)
  expect([...counts.keys()].sort()).toEqual(expected.sort())
  for (const [order, found] of counts) {
    expect(found.length / (2400 / expected.length), order).toBeGreaterThan(0.6)
    expect(found.length / (2400 / expected.length), order).toBeLessThan(1.4)
  }
})

test('puts the right choice in every place about equally often', () => {
  const places = Array.from({ length: 2000 }, (_, at) => orderOf(`pelajaran-${at}-soal`, 'abcd').indexOf('a'))
  for (const place of [0, 1, 2, 3]) {
    expect(places.filter((found) => found === place).length / 500, `place ${place}`).toBeCloseTo(1, 0)
  }
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isOneMoveAway, movedTo, noneInPlace, shownOrder, startOrder } from './sequence.ts'

const steps = ['a', 'b', 'c', 'd'].map((id, at) => ({ id, text: id, place: at + 1 }))
const question = {
  id: 'kabar',
  type: 'order' as const,
  prompt: '',
  points: 1,
  steps,
  feedback: { correct: '', incorrect: '' },
}
const idsOf = (list: { id: string }[]) => list.map(({ id }) => id).join('')
const orders = fc.shuffledSubarray(steps, { minLength: steps.length })

describe('startOrder', () => {
  test('is the same wherever it is made, and another for another question', () => {
    const first = startOrder(question)
    expect(startOrder({ ...question, steps: first })).toEqual(first)
    const all = ['kabar', 'jalan', 'rumah', 'air', 'banjir'].map((id) =>
      idsOf(startOrder({ ...question, id })),
    )
    expect(new Set(all).size).toBeGreaterThan(1)
  })
})

describe('noneInPlace', () => {
  test('leaves an order alone in which nothing stands right', () => {
    const [a, b, c, d] = steps
    const order = [b, a, d, c].flatMap((step) => step ?? [])
    expect(noneInPlace(order)).toEqual(order)
  })

  test('leaves nothing where it belongs, and loses nothing', () => {
    fc.assert(
      fc.property(fc.nat(4), orders, (skip, all) => {
        const places = [...all.slice(0, Math.max(2, skip))].map(({ place }) => place).sort((x, y) => x - y)
        const some = all.filter(({ place }) => places.includes(place))
        const result = noneInPlace(some, places)
        expect(result.filter(({ place }, at) => place === places[at])).toEqual([])
        expect([...idsOf(result)].sort()).toEqual([...idsOf(some)].sort())
      }),
    )
  })
})

describe('shownOrder', () => {
  test('follows the response, and then what it does not name', () => {
    expect(idsOf(shownOrder(steps, undefined))).toBe('abcd')
    expect(idsOf(shownOrder(steps, ['d', 'b']))).toBe('dbac')
    expect(idsOf(shownOrder(steps, ['d', 'x', 'd', 'constructor']))).toBe('dabc')
  })
})

describe('movedTo', () => {
  test('moves one and leaves the others in their order', () => {
    fc.assert(
      fc.property(orders, fc.nat(3), fc.nat(3), (list, from, to) => {
        const moved = movedTo(list, from, to)
        const step = list[from]
        expect(moved[to]).toBe(step)
        expect(moved.filter((other) => other !== step)).toEqual(list.filter((other) => other !== step))
        expect(movedTo(moved, to, from)).toEqual(list)
      }),
    )
  })
})

describe('isOneMoveAway', () => {
  test('tells a single step out of place from a mixed order', () => {
    for (const near of ['bcda', 'dabc', 'bacd']) expect(isOneMoveAway(steps, [...near])).toBe(true)
    for (const far of ['dcba', 'badc', 'abcd']) expect(isOneMoveAway(steps, [...far])).toBe(false)
  })

  test('is true after any one move from the right order', () => {
    fc.assert(
      fc.property(fc.nat(3), fc.nat(3), (from, to) => {
        const moved = movedTo(steps, from, to).map(({ id }) => id)
        expect(isOneMoveAway(steps, moved)).toBe(from !== to)
      }),
    )
  })
})

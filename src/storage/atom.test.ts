import { expect, test } from 'vitest'
import { atom } from './atom.ts'

test('tells whoever watches of each change, and whoever subscribes of the value before too', () => {
  const $count = atom(1)
  const listened: number[] = []
  const subscribed: number[] = []
  $count.listen((value) => listened.push(value))
  $count.subscribe((value) => subscribed.push(value))
  $count.set(2)
  $count.set(3)
  expect(listened).toEqual([2, 3])
  expect(subscribed).toEqual([1, 2, 3])
  expect($count.get()).toBe(3)
})

test('tells of nothing when the very same value is set', () => {
  const value = { a: 1 }
  const $value = atom(value)
  const seen: unknown[] = []
  $value.listen((next) => seen.push(next))
  $value.set(value)
  expect(seen).toEqual([])
})

test('tells nobody who stopped watching, also when that happens during a change', () => {
  const $count = atom(0)
  const seen: string[] = []
  const stop = $count.listen((value) => {
    seen.push(`first ${value}`)
    stop()
  })
  $count.listen((value) => seen.push(`second ${value}`))
  $count.set(1)
  $count.set(2)
  expect(seen).toEqual(['first 1', 'second 1', 'second 2'])
})

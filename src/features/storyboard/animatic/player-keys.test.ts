import { expect, test } from 'vitest'
import { playerStep } from './player-keys.ts'

const key = (name: string, held: { shiftKey?: boolean; ctrlKey?: boolean } = {}) =>
  playerStep({ key: name, shiftKey: false, ctrlKey: false, altKey: false, metaKey: false, ...held })

test('an arrow goes a second, with Shift a frame', () => {
  expect(key('ArrowRight')).toEqual({ by: 25 })
  expect(key('ArrowLeft', { shiftKey: true })).toEqual({ by: -1 })
})

test('space and K start and stop, pages go by shots', () => {
  expect([' ', 'k', 'K'].map((name) => key(name))).toEqual(['toggle', 'toggle', 'toggle'])
  expect([key('PageUp'), key('PageDown')]).toEqual([{ shot: -1 }, { shot: 1 }])
})

test('what the browser does with a key is left to it', () => {
  expect(key('ArrowLeft', { ctrlKey: true })).toBeUndefined()
  expect(['Tab', 'Enter', 'Escape', 'm'].map((name) => key(name))).toEqual(Array(4).fill(undefined))
})

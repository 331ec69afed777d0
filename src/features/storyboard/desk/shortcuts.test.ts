import { describe, expect, test } from 'vitest'
import { INKS, NIBS } from '../panel/model.ts'
import { inkKey, KEYS, nibKey, shortcutOf } from './shortcuts.ts'

const press = (key: string, held: Partial<Parameters<typeof shortcutOf>[0]> = {}) =>
  shortcutOf({ key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...held })

describe('a key', () => {
  test('chooses a tool, small or large', () => {
    expect(press('b')).toEqual({ cell: 'pen' })
    expect(press('E', { shiftKey: true })).toEqual({ cell: 'erase' })
    expect(press('?', { shiftKey: true })).toEqual({ cell: 'help' })
  })

  test('chooses nib and ink', () => {
    expect(press('1')).toEqual({ nib: 'fine' })
    expect(press('8')).toEqual({ ink: 'mark' })
  })

  test('takes back and does again, also on a Mac', () => {
    expect(press('z', { ctrlKey: true })).toEqual({ cell: 'undo' })
    expect(press('Z', { ctrlKey: true, shiftKey: true })).toEqual({ cell: 'redo' })
    expect(press('y', { ctrlKey: true })).toEqual({ cell: 'redo' })
    expect(press('z', { metaKey: true })).toEqual({ cell: 'undo' })
  })

  test('that belongs to the browser is left to it', () => {
    expect(press('e', { ctrlKey: true })).toBeUndefined()
    expect(press('b', { altKey: true })).toBeUndefined()
    expect(press('ArrowLeft')).toBeUndefined()
    expect(press('9')).toBeUndefined()
  })
})

test('no two things have the same key', () => {
  const keys = [...Object.values(KEYS), ...NIBS.map(nibKey), ...INKS.map(inkKey)]
  expect(new Set(keys).size).toBe(keys.length)
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { commandOf, type Press } from './keys.ts'

const press = (key: string, more: Partial<Press> = {}) =>
  commandOf({ key, shift: false, focus: 'none', typed: '', letters: true, ...more })

const ON = { do: 'advance', by: 1 }
const BACK = { do: 'advance', by: -1 }

const FOCUSES = ['text', 'line', 'choice', 'button', 'none'] as const
const focuses = fc.constantFrom(...FOCUSES)
const NAMED = ['PageDown', 'PageUp', 'Enter', ' ', 'Home', 'End', 'Escape', 'Tab']
const ARROWS = ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp']
const LETTERS = ['b', 'B', '.', 'w', 'W', ',', 'o', 'O', 'f', 'F', 'p', 'P', '?']
const keys = fc.oneof(
  fc.constantFrom(...NAMED, ...ARROWS, ...LETTERS, 'Unidentified', 'constructor', '__proto__'),
  fc.string(),
)

describe('with the focus on the slide', () => {
  test.each([
    ['ArrowRight', ON],
    ['ArrowDown', ON],
    ['PageDown', ON],
    [' ', ON],
    ['ArrowLeft', BACK],
    ['ArrowUp', BACK],
    ['PageUp', BACK],
    ['Home', { do: 'jump', to: 1 }],
    ['End', { do: 'jump', to: 'last' }],
    ['Escape', { do: 'leave' }],
    ['b', { do: 'cover', with: 'black' }],
    ['B', { do: 'cover', with: 'black' }],
    ['.', { do: 'cover', with: 'black' }],
    ['w', { do: 'cover', with: 'white' }],
    ['W', { do: 'cover', with: 'white' }],
    [',', { do: 'cover', with: 'white' }],
    ['o', { do: 'overview' }],
    ['O', { do: 'overview' }],
    ['f', { do: 'full' }],
    ['p', { do: 'presenter' }],
    ['?', { do: 'help' }],
  ])('%j does what the help says', (key, command) => {
    expect(press(key)).toEqual(command)
  })

  test.each(['x', 'Tab', 'F5', 'Shift', 'Delete', 'Unidentified', 'constructor', '__proto__', ''])(
    '%j is left to the page',
    (key) => {
      expect(press(key)).toBeUndefined()
    },
  )

  test('Space goes back with Shift', () => {
    expect(press(' ', { shift: true })).toEqual(BACK)
  })

  test.each(['B', 'W', 'O', 'F', 'P', '?'])('%s counts also where Shift was needed to type it', (key) => {
    expect(press(key, { shift: true })).toEqual(press(key))
  })
})

describe('a number and Enter', () => {
  test.each([
    ['7', 7],
    ['12', 12],
    ['007', 7],
    ['9999', 9999],
  ])('%s leads to that slide', (typed, to) => {
    expect(press('Enter', { typed })).toEqual({ do: 'jump', to })
  })

  test('count also with the focus on a button or a choice', () => {
    expect(press('Enter', { typed: '7', focus: 'button' })).toEqual({ do: 'jump', to: 7 })
    expect(press('Enter', { typed: '7', focus: 'choice' })).toEqual({ do: 'jump', to: 7 })
  })

  test('are needed together: a digit alone, or Enter alone, does nothing', () => {
    expect(press('7')).toBeUndefined()
    expect(press('Enter')).toBeUndefined()
    expect(press('Enter', { focus: 'button' })).toBeUndefined()
  })
})

describe('in notes that are longer than their place', () => {
  test.each(['ArrowUp', 'ArrowDown', 'Home', 'End'])('%s scrolls them', (key) => {
    expect(press(key, { focus: 'scroll' })).toBeUndefined()
  })

  test('a clicker and the arrows to the sides go on and back', () => {
    expect(press('PageDown', { focus: 'scroll' })).toEqual(ON)
    expect(press('ArrowRight', { focus: 'scroll' })).toEqual(ON)
    expect(press('ArrowLeft', { focus: 'scroll' })).toEqual(BACK)
  })
})

describe('in a field', () => {
  test('of one line a clicker goes on and back', () => {
    expect(press('PageDown', { focus: 'line' })).toEqual(ON)
    expect(press('PageUp', { focus: 'line' })).toEqual(BACK)
  })

  test.each([...NAMED.slice(2), ...ARROWS, ...LETTERS, '7'])('of one line %j is typed', (key) => {
    expect(press(key, { focus: 'line', typed: '7' })).toBeUndefined()
  })

  test('of several lines every key is its own', () => {
    fc.assert(
      fc.property(keys, fc.boolean(), fc.constantFrom('', '7'), (key, shift, typed) => {
        expect(press(key, { focus: 'text', shift, typed })).toBeUndefined()
      }),
    )
  })
})

describe('on a choice', () => {
  test.each([...ARROWS, ' '])('%j moves or ticks it', (key) => {
    expect(press(key, { focus: 'choice' })).toBeUndefined()
    expect(press(key, { focus: 'choice', shift: true })).toBeUndefined()
  })

  test('a clicker, Home, End, Escape and letters lead through the deck', () => {
    const others = ['PageDown', 'PageUp', 'Home', 'End', 'Escape', 'b', '?']
    expect(others.map((key) => press(key, { focus: 'choice' }))).toEqual(others.map((key) => press(key)))
  })
})

describe('on a button', () => {
  test('Space presses it, with Shift too', () => {
    expect(press(' ', { focus: 'button' })).toBeUndefined()
    expect(press(' ', { focus: 'button', shift: true })).toBeUndefined()
  })

  test('every other key leads through the deck', () => {
    fc.assert(
      fc.property(keys, fc.constantFrom('', '7'), (key, typed) => {
        fc.pre(key !== ' ')
        expect(press(key, { focus: 'button', typed })).toEqual(press(key, { typed }))
      }),
    )
  })
})

describe('with letters switched off', () => {
  test.each(LETTERS)('%s does nothing', (key) => {
    expect(press(key, { letters: false })).toBeUndefined()
  })

  test('no sign does anything by itself but Space', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 1 }), focuses, (key, focus) => {
        fc.pre(key !== ' ')
        expect(press(key, { letters: false, focus })).toBeUndefined()
      }),
    )
  })

  test('keys with names and numbers stay', () => {
    for (const focus of FOCUSES) {
      for (const key of [...NAMED, ...ARROWS]) {
        const at = { focus, typed: '7' }
        expect(press(key, { ...at, letters: false })).toEqual(press(key, at))
      }
    }
  })
})

test('a clicker leads through the deck wherever the focus is, but for a text of several lines', () => {
  expect(FOCUSES.map((focus) => press('PageDown', { focus }))).toEqual([undefined, ON, ON, ON, ON])
  expect(FOCUSES.map((focus) => press('PageUp', { focus }))).toEqual([undefined, BACK, BACK, BACK, BACK])
})

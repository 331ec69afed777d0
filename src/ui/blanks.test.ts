import fc from 'fast-check'
import { expect, test } from 'vitest'
import { blankParts, withoutBlanks } from './blanks.ts'

test.each([
  ['Tanpa isian.', [['Tanpa isian.', undefined]]],
  [
    'Ditandatangani [ISI: nama pejabat], [ISI: kota].',
    [
      ['Ditandatangani ', 'nama pejabat'],
      [', ', 'kota'],
      ['.', undefined],
    ],
  ],
  [
    '[ISI] [ISI: ] [ISI:kota] [isi: kota] [ISI: k',
    [['[ISI] [ISI: ] [ISI:kota] [isi: kota] [ISI: k', undefined]],
  ],
  ['', [['', undefined]]],
])('reads %j', (text, parts) => {
  expect(blankParts(text).map((part) => [part.text, part.blank])).toEqual(parts)
})

test('loses nothing: the parts with their blanks are the text', () => {
  const anything = fc.string({ unit: fc.constantFrom('[ISI: ', '[', ']', 'a', ' ', '*', '🙂', '\n') })
  fc.assert(
    fc.property(anything, (text) => {
      const again = blankParts(text).map(
        (part) => part.text + (part.blank === undefined ? '' : `[ISI: ${part.blank}]`),
      )
      expect(again.join('')).toBe(text)
    }),
  )
})

test('a name shows the label of a blank in brackets', () => {
  expect(withoutBlanks('Kepala: [ISI: nama pejabat]')).toBe('Kepala: [nama pejabat]')
})

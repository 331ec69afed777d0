import { expect, test } from 'vitest'
import { isOpen, unquoted } from './quotes.ts'

test.each([
  ['"Halo."', 'Halo.'],
  ['“Halo.”', 'Halo.'],
  ['« Halo. »', 'Halo.'],
  ["'Halo.'", 'Halo.'],
  ['"Dia bilang "halo" tadi."', 'Dia bilang "halo" tadi.'],
  ['“Ia “yakin”.”', 'Ia “yakin”.'],
  ['""', ''],
  ['"Halo." RIAN: "Ya."', undefined],
  ['“Halo.” “Ya.”', undefined],
  ["'Kan tidak 'gitu'", undefined],
  ['"Halo', undefined],
  ['Halo', undefined],
  ['"', undefined],
  ['', undefined],
])('%s holds %s', (text, inner) => {
  expect(unquoted(text)).toBe(inner)
})

test('a quotation mark that is not closed is open', () => {
  expect(['"Halo', '“Halo', '"Halo" "ya', '"Halo"', "'Kan", 'Halo"', ''].map(isOpen)).toEqual([
    ...[true, true, true],
    ...[false, false, false, false],
  ])
})

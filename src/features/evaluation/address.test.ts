import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addressOf, hashOf } from './address.ts'

test('An address leads back to what it was made of, on a site and in the file', () => {
  const screens = fc.constantFrom(
    ...(['overview', 'setup', 'posts', 'import', 'score', 'results', 'raters'] as const),
    ...(['recommendations', 'themes', 'calendar', 'report'] as const),
  )
  const made = fc.constantFrom('0000000000AAA', 'ZZZZZZZZZZZZZ')
  fc.assert(
    fc.property(
      screens,
      made,
      fc.option(made, { nil: undefined }),
      fc.constantFrom(undefined, '/latihan/audit/'),
      (screen, evaluation, item, page) => {
        const hasItem = item !== undefined && screen !== 'overview'
        const address = { screen, evaluation, ...(hasItem && { item }) }
        expect(addressOf(hashOf(address, page), page)).toEqual(address)
      },
    ),
  )
})

test('Anything else is the list', () => {
  for (const hash of [
    '',
    '#',
    '#audit/',
    '#audit/abc',
    '#audit/0000000000AAA/entah',
    '#/lain/audit/0000000000AAA',
  ]) {
    expect(addressOf(hash, undefined)).toEqual({ screen: 'shelf' })
  }
})

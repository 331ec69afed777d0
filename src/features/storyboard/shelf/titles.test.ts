import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { copyTitle, freeTitle } from './titles.ts'

const copy = (title: string) => `Salinan dari ${title}`

describe('a title', () => {
  test('stays as it is where no board has it', () => {
    expect(freeTitle('Mitos–fakta 30 Nov', ['Papan 1'])).toBe('Mitos–fakta 30 Nov')
  })

  test('gets the first free number', () => {
    expect(freeTitle('Papan', ['Papan', 'Papan (2)', 'Papan (4)'])).toBe('Papan (3)')
  })

  test('is never one that is taken', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('a', 'a (2)', 'b'),
        fc.array(fc.constantFrom('a', 'a (2)', 'a (2) (2)')),
        (wanted, taken) => {
          expect(taken).not.toContain(freeTitle(wanted, taken))
        },
      ),
    )
  })
})

describe('the title of a copy', () => {
  test.each([
    ['Antrean', [], 'Salinan dari Antrean'],
    ['Antrean', ['Salinan dari Antrean'], 'Salinan dari Antrean (2)'],
    ['Salinan dari Antrean', ['Salinan dari Antrean'], 'Salinan dari Antrean (2)'],
    [
      'Salinan dari Antrean (2)',
      ['Salinan dari Antrean', 'Salinan dari Antrean (2)'],
      'Salinan dari Antrean (3)',
    ],
    ['Papan (2)', [], 'Salinan dari Papan (2)'],
    ['', [], 'Salinan dari'],
  ])('of %j beside %j is %j', (title, taken, expected) => {
    expect(copyTitle(title, copy, taken)).toBe(expected)
  })
})

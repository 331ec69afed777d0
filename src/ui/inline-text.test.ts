import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inlineParts, plainText } from './inline-text.ts'

const marks = { text: '', em: '*', strong: '**' }
const anything = fc.string({ unit: fc.constantFrom('*', '**', 'a', ' ', 'é', '🙂', '\n', '<b>', '\ud83d') })
const hostile = JSON.parse(
  readFileSync(new URL('../../tests/fixtures/hostile-texts.json', import.meta.url), 'utf8'),
) as { id: string; text: string }[]

describe('inline text', () => {
  test.each([
    [
      '**penting** sekali',
      [
        ['strong', 'penting'],
        ['text', ' sekali'],
      ],
    ],
    [
      'kata *miring* dan **tebal**',
      [
        ['text', 'kata '],
        ['em', 'miring'],
        ['text', ' dan '],
        ['strong', 'tebal'],
      ],
    ],
    [
      '*a* *b*',
      [
        ['em', 'a'],
        ['text', ' '],
        ['em', 'b'],
      ],
    ],
    ['*dua kata*', [['em', 'dua kata']]],
    ['2 * 3 = 6', [['text', '2 * 3 = 6']]],
    [
      '2*3*4',
      [
        ['text', '2'],
        ['em', '3'],
        ['text', '4'],
      ],
    ],
    ['* butir', [['text', '* butir']]],
    ['**belum ditutup', [['text', '**belum ditutup']]],
    ['****', [['text', '****']]],
    ['<b>tebal</b>', [['text', '<b>tebal</b>']]],
    ['', []],
  ])('reads %j', (text, parts) => {
    expect(inlineParts(text).map(({ kind, text: part }) => [kind, part])).toEqual(parts)
  })

  test('loses nothing: the parts with their marks are the text', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const again = inlineParts(text).map((part) => marks[part.kind] + part.text + marks[part.kind])
        expect(again.join('')).toBe(text)
      }),
    )
  })

  test('gives no empty part and never two plain parts in a row', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const parts = inlineParts(text)
        for (const [at, part] of parts.entries()) {
          expect(part.text).not.toBe('')
          expect(part.kind === 'text' && parts[at - 1]?.kind === 'text').toBe(false)
        }
      }),
    )
  })

  test.each(hostile)('keeps every character of the text $id', ({ text }) => {
    const again = inlineParts(text).map((part) => marks[part.kind] + part.text + marks[part.kind])
    expect(again.join('')).toBe(text)
  })
})

test('the plain text has no marks', () => {
  expect(plainText('kata *miring* dan **tebal**, 2 * 3')).toBe('kata miring dan tebal, 2 * 3')
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { gapIdsIn, gapParagraphs } from './gap-text.ts'

test('takes a text apart at its marks, also at both ends and side by side', () => {
  expect(gapParagraphs('{awal} lalu {dua}{tiga}).')).toEqual([
    [
      { kind: 'gap', id: 'awal', after: '' },
      { kind: 'text', text: ' lalu ' },
      { kind: 'gap', id: 'dua', after: '' },
      { kind: 'gap', id: 'tiga', after: ').' },
    ],
  ])
})

test('begins a paragraph after a blank line, also one that holds spaces', () => {
  expect(gapParagraphs('Satu.\n  \nDua\nbaris.\n').map((parts) => parts.length)).toEqual([1, 1])
})

test('leaves a brace alone that opens no mark', () => {
  expect(gapParagraphs('{} { a } {A} {')).toEqual([[{ kind: 'text', text: '{} { a } {A} {' }]])
})

test('loses nothing of a paragraph, and throws at nothing', () => {
  const line = fc.string({ unit: fc.constantFrom('a', '{', '}', '{a}', '{a-b}', ' ', '*', '.', '”', '🙂') })
  fc.assert(
    fc.property(line, (text) => {
      const written = gapParagraphs(text)
        .flat()
        .map((part) => (part.kind === 'gap' ? `{${part.id}}${part.after}` : part.text))
      expect(written.join('')).toBe(text.trim())
      expect(gapIdsIn(text).every((id) => text.includes(`{${id}}`))).toBe(true)
    }),
  )
})

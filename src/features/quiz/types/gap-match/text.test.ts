import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { gapsIn, gapText } from './text.ts'

describe('gapText', () => {
  test('takes the marks out of each line', () => {
    expect(gapText('Jalan {nama} ditutup.\n\n{kapan}\n')).toEqual([
      [
        { kind: 'text', text: 'Jalan ' },
        { kind: 'gap', id: 'nama' },
        { kind: 'text', text: ' ditutup.' },
      ],
      [{ kind: 'gap', id: 'kapan' }],
    ])
  })

  test('leaves braces around anything else as they are', () => {
    expect(gapsIn('{ kapan } {Kapan} {} {a--b} {{kapan}')).toEqual(['kapan'])
    expect(gapText('{Kapan}')).toEqual([[{ kind: 'text', text: '{Kapan}' }]])
  })

  test('loses no letter of any line', () => {
    const piece = fc.oneof(fc.constantFrom('{', '}', '{a}', '{b-c}', '\n', '*'), fc.string({ maxLength: 5 }))
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('')
        const lines = text.split('\n').filter((line) => line.trim() !== '')
        const back = gapText(text).map((parts) =>
          parts.map((part) => (part.kind === 'gap' ? `{${part.id}}` : part.text)).join(''),
        )
        expect(back).toEqual(lines)
      }),
    )
  })
})

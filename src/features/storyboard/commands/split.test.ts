import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { shots } from '../../../../tests/support/boards.ts'
import { type Content, emptyBrief, emptyShot, type Line, type Shot } from '../model.ts'
import { linesOf, textOf } from '../script/lines.ts'
import { joinWithPrevious } from './shots.ts'
import { markedShot, splitShot } from './split.ts'

const board = (shot: Shot): Content => ({
  brief: emptyBrief(),
  order: ['A', 'Z'],
  shots: { A: shot, Z: emptyShot() },
  panels: {},
})
const saying = (text: string, seconds = 6): Shot => ({
  ...emptyShot(seconds),
  visual: 'CU',
  lines: linesOf(text),
})
const said = ({ order, shots: all }: Content) => order.map((id) => textOf(all[id]?.lines ?? []))
const times = ({ order, shots: all }: Content) => order.map((id) => all[id]?.seconds)

/** Everything that is said, who says it left out. */
const lettersIn = (lines: Line[]) =>
  lines
    .map(({ text }) => text)
    .join('')
    .replace(/\s/g, '')
const allLetters = ({ order, shots: all }: Content) => lettersIn(order.flatMap((id) => all[id]?.lines ?? []))

describe('splitting at the caret', () => {
  const text = 'RIAN: Bu, bunganya sudah saya bawa.\nBU SARI: Bunga untuk siapa?'

  test('who speaks the line that is cut speaks both parts', () => {
    const after = splitShot('A', 'RIAN: Bu, bunganya '.length, 'N').apply(board(saying(text)))
    expect(after.order).toEqual(['A', 'N', 'Z'])
    expect(said(after)).toEqual([
      'RIAN: Bu, bunganya',
      'RIAN: sudah saya bawa.\nBU SARI: Bunga untuk siapa?',
      '',
    ])
  })

  test('within a name it is cut before the line', () => {
    const after = splitShot('A', text.indexOf('SARI'), 'N').apply(board(saying(text)))
    expect(said(after)).toEqual(['RIAN: Bu, bunganya sudah saya bawa.', 'BU SARI: Bunga untuk siapa?', ''])
  })

  test('time is shared out by letters, the picture stays with the first part', () => {
    const after = splitShot('A', 'aaaa '.length, 'N').apply(board(saying('aaaa bbbbbbbb', 6)))
    expect(times(after)).toEqual([2, 4, 5])
    expect(after.shots.A?.visual).toBe('CU')
    expect(after.shots.N?.visual).toBe('')
  })

  test('at an end the new part has no words and the usual time', () => {
    const whole = saying('Halo, warga.', 8)
    expect(times(splitShot('A', 99, 'N').apply(board(whole)))).toEqual([8, 5, 5])
    const before = splitShot('A', 0, 'N').apply(board(whole))
    expect(said(before)).toEqual(['', 'Halo, warga.', ''])
    expect(times(before)).toEqual([5, 8, 5])
  })

  test('a line over several rows is cut in any of them', () => {
    const after = splitShot('A', 'RIAN: Satu,\n  dua'.length, 'N').apply(
      board(saying('RIAN: Satu,\n  dua tiga.')),
    )
    expect(said(after)).toEqual(['RIAN: Satu,\n  dua', 'RIAN: tiga.', ''])
  })
})

describe('making a shot of marked words', () => {
  const text = 'RIAN: Satu dua tiga.'
  const mark = (marked: string, from = text.indexOf(marked)) =>
    markedShot('A', from, from + marked.length, ['N', 'M']).apply(board(saying(text, 6)))

  test('what stands before stays, what stands behind is a third shot', () => {
    const after = mark('dua')
    expect(after.order).toEqual(['A', 'N', 'M', 'Z'])
    expect(said(after)).toEqual(['RIAN: Satu', 'RIAN: dua', 'RIAN: tiga.', ''])
    expect(times(after)).toEqual([2.5, 1.5, 2, 5])
  })

  test('a word that is marked in part is marked', () => {
    expect(said(mark('u du'))).toEqual(['RIAN: Satu dua', 'RIAN: tiga.', ''])
  })

  test('a part without words makes no shot', () => {
    expect(said(mark('Satu dua'))).toEqual(['RIAN: Satu dua', 'RIAN: tiga.', ''])
    expect(said(mark(' tiga.'))).toEqual(['RIAN: Satu dua', 'RIAN: tiga.', ''])
  })

  test.each(['', text, 'RIAN', ' '])('nothing happens when %j is marked', (marked) => {
    const before = board(saying(text))
    const from = text.indexOf(marked)
    expect(markedShot('A', from, from + marked.length, ['N', 'M']).apply(before)).toBe(before)
  })

  test('each part has at least half a second', () => {
    expect(times(markedShot('A', 2, 3, ['N', 'M']).apply(board(saying('a b c', 0.5))))).toEqual([
      0.5, 0.5, 0.5, 5,
    ])
  })
})

const texts = fc
  .array(
    fc.oneof(
      fc.constantFrom('RIAN: ', 'Bu, ', 'halo. ', '\n', '\n  ', ': ', ' '),
      fc.string({ maxLength: 5 }),
    ),
  )
  .map((parts) => parts.join(''))
const spoken = fc
  .record({ shot: shots, text: texts })
  .map(({ shot, text }) => ({ ...shot, lines: linesOf(text), panels: [] }))

test('no words are lost or told twice by a cut, and joining gives them back', () => {
  fc.assert(
    fc.property(spoken, fc.nat(60), (shot, at) => {
      const before = board(shot)
      const after = splitShot('A', at, 'N').apply(before)
      expect(allLetters(after)).toBe(allLetters(before))
      const joined = joinWithPrevious('N').apply(after)
      expect(allLetters(joined)).toBe(allLetters(before))
      expect(joined.order).toEqual(before.order)
    }),
    { numRuns: 1000 },
  )
})

test('marked words: none are lost, and time is kept as far as half seconds allow', () => {
  fc.assert(
    fc.property(spoken, fc.nat(40), fc.nat(40), (shot, from, to) => {
      const before = board(shot)
      const after = markedShot('A', from, to, ['N', 'M']).apply(before)
      expect(allLetters(after)).toBe(allLetters(before))
      const parts = after.order.length - 1
      const sum = times(after)
        .slice(0, parts)
        .reduce((all = 0, time = 0) => all + time, 0)
      expect(sum).toBe(Math.max(shot.seconds, parts / 2))
    }),
    { numRuns: 1000 },
  )
})

test('a sentence that was cut is one line again after joining', () => {
  const before = board({
    ...saying('RIAN: Tidak boleh, Mas. Kami tak menerima hadiah.'),
    onScreen: [],
    location: 'Loket',
  })
  const after = joinWithPrevious('N').apply(
    splitShot('A', 'RIAN: Tidak boleh, Mas.'.length, 'N').apply(before),
  )
  expect(after).toEqual(before)
})

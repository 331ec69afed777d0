import fc from 'fast-check'
import SrtParser from 'srt-parser-2'
import { describe, expect, test } from 'vitest'
import hostile from '../../../../tests/fixtures/hostile-texts.json' with { type: 'json' }
import { srtOf } from './srt.ts'

const read = (file: string) =>
  new SrtParser()
    .fromSrt(file)
    .map(({ id, startTime, endTime, text }) => ({ id, times: `${startTime} ${endTime}`, text }))

test('cues are numbered, with lines that end with CRLF and no byte order mark', () => {
  const cues = [
    { from: 0, to: 2420, lines: ['Kalau tetap, persennya sama', 'dari awal sampai lunas.'] },
    { from: 3_723_004, to: 3_724_000, lines: ['Café, “naïf”'] },
  ]
  expect(srtOf(cues)).toBe(
    '1\r\n00:00:00,000 --> 00:00:02,420\r\nKalau tetap, persennya sama\r\ndari awal sampai lunas.\r\n\r\n' +
      '2\r\n01:02:03,004 --> 01:02:04,000\r\nCafé, “naïf”\r\n\r\n',
  )
})

test.each([
  ['<b>tebal</b>', '‹b>tebal‹/b>'],
  ['a < b > c', 'a < b > c'],
  ['{\\an8}atas', '{ \\an8}atas'],
  ['{ISI}', '{ISI}'],
  ['1 --> 2', '1 → 2'],
])('“%s” holds no command of the format: %s', (text, written) => {
  expect(read(srtOf([{ from: 0, to: 1000, lines: [text] }]))).toEqual([
    { id: '1', times: '00:00:00,000 00:00:01,000', text: written },
  ])
})

describe('another reader finds the cues', () => {
  test.each(hostile.map(({ id, text }) => [id, text] as const))('of the hostile text %s', (_, text) => {
    const cue = { lines: [text] }
    const file = srtOf([
      { from: 0, to: 1000, ...cue },
      { from: 1000, to: 2000, lines: ['akhir'] },
    ])
    const found = read(file)
    expect(found.at(-1)).toMatchObject({ times: '00:00:01,000 00:00:02,000', text: 'akhir' })
    expect(found).toHaveLength(text.trim() === '' ? 1 : 2)
  })

  test('of any times', () => {
    const times = fc.tuple(fc.nat(86_400_000), fc.nat(6000))
    fc.assert(
      fc.property(fc.array(times), (all) => {
        const cues = all.map(([from, length]) => ({ from, to: from + length, lines: ['satu', 'dua'] }))
        const inSeconds = new SrtParser()
          .fromSrt(srtOf(cues))
          .map(({ startSeconds, endSeconds, text }) => ({ startSeconds, endSeconds, text }))
        expect(inSeconds).toEqual(
          cues.map(({ from, to }) => ({
            startSeconds: from / 1000,
            endSeconds: to / 1000,
            text: 'satu\ndua',
          })),
        )
      }),
    )
  })
})

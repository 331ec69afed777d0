import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import hostile from '../../../../tests/fixtures/hostile-texts.json' with { type: 'json' }
import files from '../../../../tests/fixtures/webvtt/files.json' with { type: 'json' }
import texts from '../../../../tests/fixtures/webvtt/texts.json' with { type: 'json' }
import { readVtt } from '../../../../tests/support/webvtt.ts'
import { vttOf } from './vtt.ts'

/** Numeric references, which the format has taken from HTML since the case was written: the parser reads them as HTML does. */
const AS_HTML = ['&#32;', '&#x20;']

describe('the parser of the W3C', () => {
  test.each(files)('reads “$name” as the web-platform tests expect', ({ file, cues }) => {
    expect(readVtt(file).cues).toEqual(cues.map((cue) => expect.objectContaining(cue)))
  })

  const cases = texts.filter(({ data }) => !AS_HTML.includes(data)).map(({ data, text }) => [data, text])
  test.each(cases)('shows %j as %j', (data, text) => {
    const [cue] = readVtt(`WEBVTT\n\n00:00.000 --> 00:01.000\n${data}`).cues
    expect(cue?.shown ?? '').toBe(text)
  })
})

describe('a file', () => {
  test('begins with its name, and has each cue below its times', () => {
    const cues = [
      { from: 0, to: 2420, lines: ['Kalau tetap, persennya sama', 'dari awal sampai lunas.'] },
      { from: 3_723_004, to: 3_724_000, lines: ['– Ya?'] },
    ]
    expect(vttOf(cues)).toBe(
      [
        'WEBVTT\n',
        '00:00:00.000 --> 00:00:02.420\nKalau tetap, persennya sama\ndari awal sampai lunas.\n',
        '01:02:03.004 --> 01:02:04.000\n– Ya?\n',
      ].join('\n'),
    )
  })

  test('without cues is a file all the same', () => {
    expect(readVtt(vttOf([]))).toEqual({ cues: [], faults: [] })
  })
})

describe('reads back the same, with times to the millisecond', () => {
  const both = [...texts.map(({ data }) => data), ...hostile.map(({ text }) => text)]
  const written = [...both, ...files.map(({ file }) => file)]

  test.each(written.map((text) => [text]))('%j', (text) =>
    expectReadBack([{ from: 0, to: 1000, lines: [text] }]),
  )

  test('any cues', () => {
    const line = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc
        .array(fc.constantFrom('-->', '<b>', '&amp;', '&', '\n', '\r\n', ' ', '00:00:01.000', 'NOTE'), {
          maxLength: 6,
        })
        .map((parts) => parts.join('')),
    )
    const cues = fc
      .array(
        fc.record({ gap: fc.nat(5000), length: fc.integer({ min: 1, max: 6000 }), lines: fc.array(line) }),
      )
      .map((all) => {
        let end = 0
        return all.map(({ gap, length, lines }) => {
          const from = end + gap
          end = from + length
          return { from, to: end, lines }
        })
      })
    fc.assert(fc.property(cues, expectReadBack))
  })
})

function expectReadBack(cues: Parameters<typeof vttOf>[0]): void {
  const { cues: read, faults } = readVtt(vttOf(cues))
  const kept = cues
    .map(({ from, to, lines }) => ({ from, to, shown: shownOf(lines) }))
    .filter(({ shown }) => shown !== '')
  const inMilliseconds = (seconds: number) => Math.round(seconds * 1000)
  expect(
    read.map(({ from, to, shown }) => ({ from: inMilliseconds(from), to: inMilliseconds(to), shown })),
  ).toEqual(kept)
  expect(faults).toEqual([])
}

/** What a reader shows: no empty lines, and the sign for what is no character. */
function shownOf(lines: readonly string[]): string {
  return lines
    .flatMap((line) => line.split(/\r\n|\r|\n/))
    .filter((line) => line.trim() !== '')
    .join('\n')
    .replaceAll('\0', '\uFFFD')
}

import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { texts } from '../../tests/support/arbitraries.ts'
import { fromKey, toKey } from './keys.ts'
import { buildFile, fileName, fileText, type ProgressFile } from './progress-file.ts'
import { readFile } from './read-progress-file.ts'

const hostile = JSON.parse(
  readFileSync(new URL('../../tests/fixtures/hostile-texts.json', import.meta.url), 'utf8'),
) as { id: string; kind: string; text: string }[]

const keyOf = (feature: string, id: string) =>
  toKey({ course: 'kursus', person: 'ABC1234', run: '-', feature, id })
const rawOf = (value: unknown, rev = 1) => JSON.stringify({ v: 1, at: 1795597200000, rev, data: { value } })

function build(values: Iterable<[string, string]>, unreadable: { key: string; raw: string }[] = []) {
  return buildFile({
    course: 'kursus',
    release: '2026-11',
    person: 'ABC1234',
    aliases: ['XYZ7777'],
    values: new Map(values),
    unreadable,
    now: new Date('2026-11-25T08:42:00Z'),
  })
}

/** A small file that has everything: entries, an older name, an unreadable value. */
const small = build(
  [
    [keyOf('quiz', 'hoaks-1'), rawOf(['a', 'b'])],
    [keyOf('form', 'catatan'), rawOf('Baris "satu"\nBaris dua \u0000 \ud83d 🙂')],
    [keyOf('lesson', 'rusak'), '{"v":1'],
  ],
  [{ key: keyOf('quiz', 'lain'), raw: '[object Object]' }],
)
const text = fileText(small)
/** Up to here a cut file does not even say what it is. */
const BEGIN = text.indexOf('"lk-progress"') + '"lk-progress"'.length

describe('a progress file', () => {
  test('gives back every value it was made from', () => {
    const json = fc.oneof(texts, fc.jsonValue())
    fc.assert(
      fc.property(fc.dictionary(texts, json, { noNullPrototype: true }), (data) => {
        const values = Object.entries(data).map(([id, value], rev): [string, string] => [
          keyOf('form', `x${id}`),
          rawOf(value, rev),
        ])
        const read = readFile(fileText(build(values)), 'kursus')
        expect(read.status).toBe('ok')
        const { entries } = (read as { file: ProgressFile }).file
        const back = new Map(
          entries.map(({ feature, id, saved }) => [keyOf(feature, id), JSON.stringify(saved)]),
        )
        expect(back).toEqual(new Map(values.map(([key, raw]) => [key, JSON.stringify(JSON.parse(raw))])))
      }),
    )
  })

  test.each(hostile)(
    'carries the text $id ($kind) as it was typed, also as an id and as broken raw text',
    (each) => {
      const values: [string, string][] = [
        [keyOf('form', 'catatan'), rawOf(each.text)],
        [keyOf('form', each.text), rawOf('x')],
      ]
      const file = build(values, [{ key: keyOf('quiz', 'a'), raw: each.text }])
      const read = readFile(fileText(file), 'kursus')
      expect(read).toEqual({ status: 'ok', file })
      expect(file.entries.map(({ saved }) => saved.data)).toContainEqual({ value: each.text })
      expect(file.unreadable).toContainEqual({ key: keyOf('quiz', 'a'), raw: each.text })
      // What is written to the disk as UTF-8 comes back the same, lone surrogates included.
      expect(Buffer.from(fileText(file)).toString()).toBe(fileText(file))
    },
  )

  test('carries what could not be read along as raw text, once', () => {
    expect(small.entries.map(({ id }) => id)).toEqual(['catatan', 'hoaks-1'])
    expect(small.unreadable).toEqual([
      { key: keyOf('quiz', 'lain'), raw: '[object Object]' },
      { key: keyOf('lesson', 'rusak'), raw: '{"v":1' },
    ])
    const again = build(
      [[keyOf('lesson', 'rusak'), '{"v":1']],
      [{ key: keyOf('lesson', 'rusak'), raw: '{"v":1' }],
    )
    expect(again.unreadable).toHaveLength(1)
  })

  test('carries a value of a newer release along unread', () => {
    const raw = JSON.stringify({ v: 99, at: 5, rev: 7, data: { baru: { x: [1] } } })
    const [entry] = build([[keyOf('quiz', 'a'), raw]]).entries
    expect(JSON.stringify(entry?.saved)).toBe(raw)
  })

  test('leaves out blank values', () => {
    const file = build([[keyOf('quiz', 'a'), ' \n']])
    expect(file.entries).toEqual([])
    expect(file.unreadable).toEqual([])
  })

  test('is the same for the same values, whatever the order they are kept in', () => {
    const values = ['a', 'b', 'c', 'd'].map((id): [string, string] => [keyOf('quiz', id), rawOf(id)])
    fc.assert(
      fc.property(fc.shuffledSubarray(values, { minLength: values.length }), (shuffled) => {
        expect(fileText(build(shuffled))).toBe(fileText(build(values)))
      }),
    )
  })

  test('says when, by whom and of which course it was made', () => {
    expect(small).toMatchObject({
      format: 'lk-progress',
      version: 1,
      course: 'kursus',
      release: '2026-11',
      savedAt: '2026-11-25T08:42:00.000Z',
      person: 'ABC1234',
      aliases: ['XYZ7777'],
      scope: 'all',
    })
  })

  test('is read also with a byte order mark, and with its lines in another form', () => {
    for (const other of [
      `\ufeff${text}`,
      text.replaceAll('\n', '\r\n'),
      JSON.stringify(small),
      `${text}\n\n`,
    ]) {
      expect(readFile(other, 'kursus')).toEqual({ status: 'ok', file: small })
    }
  })
})

describe('a file that can not be used', () => {
  test('is refused as damaged wherever it was cut off', () => {
    for (let length = BEGIN; length < text.length; length += 1) {
      expect(readFile(text.slice(0, length), 'kursus'), `${length} characters`).toEqual({
        status: 'refused',
        problem: 'damaged',
      })
    }
    for (let length = 0; length < BEGIN; length += 1) {
      expect(readFile(text.slice(0, length), 'kursus').status).toBe('refused')
    }
  })

  test('is refused, or no different, when any single character is another one', () => {
    const characters = fc.constantFrom(...'0129aez"\\{}[],: \n-.+é\u0000🙂\ud83d')
    fc.assert(
      fc.property(fc.nat(text.length - 1), characters, (at, character) => {
        const read = readFile(text.slice(0, at) + character + text.slice(at + 1), 'kursus')
        if (read.status === 'ok') expect(read.file).toEqual(small)
      }),
      { numRuns: 5000 },
    )
  })

  test('is refused, or no different, when a character is missing or stands twice', () => {
    for (let at = 0; at < text.length; at += 1) {
      for (const other of [
        text.slice(0, at) + text.slice(at + 1),
        text.slice(0, at) + text.charAt(at) + text.slice(at),
      ]) {
        const read = readFile(other, 'kursus')
        if (read.status === 'ok') expect(read.file).toEqual(small)
      }
    }
  })

  test('is refused when two values were exchanged', () => {
    const swapped = { ...small, entries: [...small.entries].reverse() }
    expect(readFile(fileText(swapped), 'kursus')).toEqual({ status: 'refused', problem: 'damaged' })
  })

  test('is refused as newer when a later release of the course wrote it', () => {
    const newer = JSON.stringify({ ...small, version: 2, neues: true })
    expect(readFile(newer, 'kursus')).toEqual({ status: 'refused', problem: 'newer' })
  })

  test('is refused when it belongs to another course', () => {
    expect(readFile(text, 'kursus-lain')).toEqual({ status: 'refused', problem: 'other-course' })
  })

  test.each([
    '',
    '   ',
    'null',
    '[]',
    '42',
    'PK\u0003\u0004',
    '{}',
    '{"format":"h5p"}',
    '<html></html>',
    '{"a":',
  ])('is refused as not ours: %j', (other) => {
    expect(readFile(other, 'kursus')).toEqual({ status: 'refused', problem: 'not-ours' })
  })

  test('never stops the page, whatever it holds', () => {
    const anything = fc.oneof(fc.string({ unit: 'binary' }), fc.json())
    const nearly = fc.record({
      format: fc.constant('lk-progress'),
      version: fc.oneof(fc.constant(1), fc.jsonValue()),
      entries: fc.jsonValue(),
      crc32: fc.jsonValue(),
    })
    fc.assert(
      fc.property(
        fc.oneof(
          anything,
          nearly.map((value) => JSON.stringify(value)),
        ),
        (other) => {
          expect(readFile(other, 'kursus').status).toBe('refused')
        },
      ),
    )
  })

  test('never stops the page when it is nested a hundred thousand times', () => {
    const depth = 100_000
    const deep = text.replace('"entries": [', `"x": ${'['.repeat(depth)}${']'.repeat(depth)}, "entries": [`)
    const inside = text.replace('"value": [', `"value": ${'['.repeat(depth)}${']'.repeat(depth)}, "w": [`)
    for (const other of [deep, inside]) {
      const read = readFile(other, 'kursus')
      expect(read).toEqual({ status: 'refused', problem: 'damaged' })
    }
    const stored = `{"v":1,"at":1,"rev":1,"data":${'['.repeat(depth)}${']'.repeat(depth)}}`
    expect(readFile(fileText(build([[keyOf('form', 'a'), stored]])), 'kursus').status).toBe('ok')
  })
})

test('names the file for the course and the local time', () => {
  const now = new Date(2026, 0, 5, 8, 4)
  expect(fileName('kursus', now, 'json')).toBe('kemajuan-kursus-2026-01-05-0804.json')
  expect(fileName('kursus', now, 'txt')).toBe('kemajuan-kursus-2026-01-05-0804.txt')
})

test('uses keys that the storage understands', () => {
  for (const { key } of small.unreadable) expect(fromKey(key)).toBeDefined()
})

import { describe, expect, test } from 'vitest'
import { toKey } from './keys.ts'
import { buildFile, fileName, fileText } from './progress-file.ts'
import { readFile } from './read-progress-file.ts'

const keyOf = (feature: string, id: string) =>
  toKey({ course: 'kursus', person: 'ABC1234', run: '-', feature, id })
const rawOf = (value: unknown) => JSON.stringify({ v: 1, at: 1795597200000, rev: 1, data: { value } })

describe('a file of a part', () => {
  const part = { scope: { feature: 'desk', id: '-' }, features: ['plan', 'deck'], name: 'fasilitator' }
  const parts = {
    ...{ course: 'kursus', release: '2026-11', person: 'ABC1234', aliases: [], now: new Date(0) },
    values: new Map([
      [keyOf('plan', 'satu-hari'), rawOf('rencana')],
      [keyOf('quiz', 'hoaks-1'), rawOf(['a'])],
      [keyOf('deck', 'enam'), rawOf(3)],
      [keyOf('plan', 'rusak'), '{"v":1'],
      [keyOf('form', 'rusak'), '{"v":2'],
    ]),
    unreadable: [
      { key: `${keyOf('plan', 'meja')}#0a1b2c3d`, raw: 'rencana lama' },
      { key: keyOf('quiz', 'lain'), raw: 'jawaban lama' },
    ],
  }
  const file = buildFile({ ...parts, part })

  test('holds what belongs to it and nothing of the person’s answers', () => {
    expect(file.entries.map(({ feature, id }) => `${feature} ${id}`)).toEqual(['deck enam', 'plan satu-hari'])
    expect(file.unreadable.map(({ raw }) => raw)).toEqual(['rencana lama', '{"v":1'])
  })

  test('says what it holds, and is read like any other', () => {
    expect(file.scope).toEqual({ feature: 'desk', id: '-' })
    expect(readFile(fileText(file), 'kursus')).toEqual({ status: 'ok', file })
  })

  test('is named for the course and the day', () => {
    expect(fileName('kursus', new Date(2026, 0, 5, 8, 4), 'json', part)).toBe(
      'fasilitator-kursus-2026-01-05.json',
    )
  })
})

describe('a file of a single thing', () => {
  const part = {
    scope: { feature: 'board', id: 'B1' },
    features: ['board', 'panel'],
    ids: new Set(['B1', 'P1']),
    name: 'papan',
    subject: 'bunga-tetap',
  }
  const file = buildFile({
    ...{ course: 'kursus', release: '2026-11', person: 'ABC1234', aliases: [], now: new Date(0), part },
    values: new Map(
      ['board B1', 'board B2', 'panel P1', 'panel P2', 'undo B1'].map((name) => {
        const [feature = '', id = ''] = name.split(' ')
        return [keyOf(feature, id), rawOf(name)]
      }),
    ),
    unreadable: [
      { key: `${keyOf('panel', 'P1')}#0a1b2c3d`, raw: 'panel lama' },
      { key: `${keyOf('panel', 'P3')}#0a1b2c3d`, raw: 'panel lain' },
    ],
  })

  test('holds what its ids name and nothing else', () => {
    expect(file.entries.map(({ feature, id }) => `${feature} ${id}`)).toEqual(['board B1', 'panel P1'])
    expect(file.unreadable.map(({ raw }) => raw)).toEqual(['panel lama'])
  })

  test('is named for it and the day', () => {
    expect(fileName('kursus', new Date(2026, 0, 5), 'json', part)).toBe('papan-bunga-tetap-2026-01-05.json')
    expect(fileName('kursus', new Date(2026, 0, 5), 'txt', part)).toBe('papan-bunga-tetap-2026-01-05.txt')
  })
})

test('what stays on the device is in no file, also what of it could not be read', () => {
  const file = buildFile({
    ...{ course: 'kursus', release: '2026-11', person: 'ABC1234', aliases: [], now: new Date(0) },
    staying: new Set(['undo']),
    values: new Map([
      [keyOf('undo', 'B1'), rawOf('langkah')],
      [keyOf('undo', 'B2'), '{"v":1'],
      [keyOf('board', 'B1'), rawOf('papan')],
    ]),
    unreadable: [{ key: `${keyOf('undo', 'B1')}#0a1b2c3d`, raw: 'langkah lama' }],
  })
  expect(file.entries.map(({ feature }) => feature)).toEqual(['board'])
  expect(file.unreadable).toEqual([])
})

import { describe, expect, test } from 'vitest'
import { toKey } from './keys.ts'
import { buildFile, fileName, fileText, readFile } from './progress-file.ts'

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

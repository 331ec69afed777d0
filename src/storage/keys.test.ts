import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromKey, type KeyParts, personPrefix, toKey } from './keys.ts'

const part = fc.string({ unit: 'binary', minLength: 1 })
const parts: fc.Arbitrary<KeyParts> = fc.record({
  course: part,
  person: part,
  run: part,
  feature: part,
  id: part,
})

test('writes a key as documented', () => {
  const key = toKey({ course: 'kursus', person: 'ABC1234', run: '-', feature: 'quiz', id: 'hoaks-1' })
  expect(key).toBe('lk:kursus:ABC1234:-:quiz:hoaks-1')
})

test('gives every part back, whatever its characters', () => {
  fc.assert(
    fc.property(parts, (given) => {
      expect(fromKey(toKey(given))).toEqual(given)
    }),
  )
})

test('keeps different parts under different keys', () => {
  fc.assert(
    fc.property(parts, parts, (a, b) => {
      fc.pre(JSON.stringify(a) !== JSON.stringify(b))
      expect(toKey(a)).not.toBe(toKey(b))
    }),
  )
})

test('begins every key with the prefix of its person', () => {
  fc.assert(
    fc.property(parts, (given) => {
      expect(toKey(given).startsWith(personPrefix(given.course, given.person))).toBe(true)
    }),
  )
})

test('replaces a lone surrogate, which no key can hold', () => {
  const given = { course: 'kursus', person: 'ABC1234', run: '-', feature: 'form', id: 'a\ud800b' }
  expect(fromKey(toKey(given))).toEqual({ ...given, id: 'a\ufffdb' })
})

test.each([
  'theme',
  '',
  'lk',
  'lk:kursus',
  'lk:kursus:ABC1234:-:quiz',
  'lk:kursus:ABC1234:-:quiz:',
  'lk:kursus::-:quiz:a',
  'lk:kursus:ABC1234:-:quiz:a:b',
  'LK:kursus:ABC1234:-:quiz:a',
  'lk:kursus:ABC1234:-:quiz:%E0%A4%A',
])('leaves alone the key "%s", which is not one of ours', (key) => {
  expect(fromKey(key)).toBeUndefined()
})

test('never throws, whatever other programs store', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('lk', ':', '%', 'a', '\ud800', 'é') }), (key) => {
      const parts = fromKey(key)
      expect(parts === undefined || typeof parts.id === 'string').toBe(true)
    }),
  )
})

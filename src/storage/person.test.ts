import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { device, memoryStorage } from '../../tests/support/storages.ts'
import { toKey } from './keys.ts'
import { findPerson, madePerson, readDevicePerson } from './person.ts'

const keyOf = (person: string, id: string, course = 'kursus') =>
  toKey({ course, person, run: '-', feature: 'quiz', id })

describe('madePerson', () => {
  test('makes seven letters that can be read aloud and hold 32 bits', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 7, maxLength: 7 }), (bytes) => {
        expect(madePerson(() => bytes)).toMatch(/^[0-3][0-9A-HJKMNP-TV-Z]{6}$/)
      }),
    )
  })

  test('gives every letter the same chance', () => {
    const made = Array.from({ length: 256 }, (_, byte) =>
      madePerson(() => Uint8Array.from(Array(7).fill(byte))),
    )
    const last = Map.groupBy(made, (person) => person.at(-1))
    expect([...last.values()].map((persons) => persons.length)).toEqual(Array(32).fill(8))
  })
})

describe('readDevicePerson', () => {
  test('reads the person with her earlier names', () => {
    const person = { person: 'ABC1234', aliases: ['XYZ7777'] }
    expect(readDevicePerson(JSON.stringify(person))).toEqual(person)
  })

  test('keeps the person when only her earlier names are damaged', () => {
    expect(readDevicePerson('{"person":"ABC1234"}')).toEqual({ person: 'ABC1234', aliases: [] })
    expect(readDevicePerson('{"person":"ABC1234","aliases":"x"}')?.person).toBe('ABC1234')
    expect(readDevicePerson('{"person":"ABC1234","aliases":[1,"X",null]}')?.aliases).toEqual(['X'])
  })

  test.each([
    null,
    '',
    'null',
    'undefined',
    '[]',
    '42',
    '{}',
    '{"person":7}',
    '{"person":""}',
    '{"person":"A',
  ])('finds nobody in %j', (raw) => {
    expect(readDevicePerson(raw)).toBeUndefined()
  })

  test('never throws, whatever stands there', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (raw) => {
        const found = readDevicePerson(raw)
        expect(found === undefined || found.person.length > 0).toBe(true)
      }),
    )
  })
})

describe('findPerson', () => {
  test('finds whose work lies in storage', () => {
    expect(findPerson(['theme', keyOf('ABC1234', 'a')], 'kursus')).toBe('ABC1234')
  })

  test('takes the person with most work, whatever the order of the keys', () => {
    const keys = [keyOf('AAA', 'a'), keyOf('BBB', 'a'), keyOf('BBB', 'b'), keyOf('CCC', 'a')]
    fc.assert(
      fc.property(fc.shuffledSubarray(keys, { minLength: keys.length }), (shuffled) => {
        expect(findPerson(shuffled, 'kursus')).toBe('BBB')
      }),
    )
  })

  test('finds nobody in another course or among what belongs to the device', () => {
    expect(findPerson([keyOf('ABC1234', 'a', 'lain'), keyOf('-', 'person')], 'kursus')).toBeUndefined()
  })
})

describe('the person of a page', () => {
  test('is the same at every visit', () => {
    const on = device()
    expect(on.openTab().vault.device.person).toBe(on.openTab().vault.device.person)
  })

  test('is found again by her work when her record was lost', () => {
    const storage = memoryStorage([[keyOf('ABC1234', 'a'), '{}']])
    expect(device({ storage }).openTab().vault.device.person).toBe('ABC1234')
  })

  test('is found again by her work when her record is damaged', () => {
    const storage = memoryStorage([[keyOf('ABC1234', 'a'), '{}']])
    const on = device({ storage })
    const record = on.openTab().vault.deviceKey('person')
    for (const raw of ['{"person":', '[object Object]', '{"person":null}']) {
      storage.setItem(record, raw)
      expect(on.openTab().vault.device.person).toBe('ABC1234')
    }
  })

  test('opens a page also for a record with characters that no key can hold', () => {
    const on = device()
    on.storage?.setItem(on.openTab().vault.deviceKey('person'), '{"person":"\\ud800"}')
    const { vault } = on.openTab()
    expect(vault.keyOf('quiz', 'a').startsWith(vault.personPrefix)).toBe(true)
  })
})

/** Anything that may be kept, for properties: answers, readings of lessons, forms. */
import fc from 'fast-check'
import type { FormState } from '../../src/features/form/model.ts'
import type { LessonState } from '../../src/features/lesson/model.ts'
import { type Profile, RATES } from '../../src/features/profile/model.ts'
import type { Answer, Id, Response, Try } from '../../src/features/quiz/model.ts'
import type { Item } from '../../src/storage/item.ts'

/** Few moments and few persons, so that ties happen. */
export const stamps = fc.integer({ min: 1, max: 6 })
const persons = fc.constantFrom('AAAAAAA', 'BBBBBBB')

/** Ids as authors may choose them; some are names that every object has. */
export const ids = fc.constantFrom('awal', 'lanjut', 'soal', 'constructor', 'valueOf', '7')

/** Texts with every kind of character, lone surrogates included. */
export const texts = fc.string({
  unit: fc.constantFrom('a', '\u0000', '"', '</b>', '\u202e', '🙂', '\ud83d'),
})

export function itemsOf<T>(value: fc.Arbitrary<T>): fc.Arbitrary<Item<T>> {
  return fc.oneof(
    fc.record({ at: stamps, by: persons, value }),
    fc.record({ at: stamps, by: persons, deleted: fc.constant(true as const) }),
  )
}

function recordOf<T>(value: fc.Arbitrary<T>): fc.Arbitrary<Record<string, T>> {
  return fc.dictionary(ids, value, { noNullPrototype: true })
}

/** Answers to a question of a type. */
export function answersOf<R extends Response>(type: Id, response: fc.Arbitrary<R>): fc.Arbitrary<Answer<R>> {
  const attempt: fc.Arbitrary<Try<R>> = fc.record({
    at: stamps,
    response,
    earned: fc.constantFrom(0, 0.67, 1),
    possible: fc.constant(1),
    keyPrint: fc.constantFrom('aaaaaaaa', 'bbbbbbbb'),
  })
  return fc.record(
    {
      type: fc.constant(type),
      draft: itemsOf(response),
      first: attempt,
      last: attempt,
      tries: fc.nat(4),
      cleared: stamps,
      shown: stamps,
    },
    { requiredKeys: ['type', 'tries'] },
  )
}

export const choiceAnswers = answersOf('choice', fc.subarray(['a', 'b', 'c']))
export const textAnswers = answersOf('text-entry', texts)
/** Of the two other shapes that a response may have; here any content id may be a key, also these two. */
export const pairAnswers = answersOf('pairs', recordOf(ids))
export const tickedTextAnswers = answersOf(
  'ticked-text',
  fc.record({ text: texts, checked: fc.array(ids, { maxLength: 3 }) }),
)

export const lessonStates: fc.Arbitrary<LessonState> = fc.record(
  {
    seen: recordOf(stamps),
    place: itemsOf(fc.record({ section: ids, block: fc.nat(9) })),
    doneAt: stamps,
  },
  { requiredKeys: ['seen'] },
)

export const formStates: fc.Arbitrary<FormState> = fc.record({
  fields: recordOf(itemsOf(fc.oneof(texts, fc.boolean(), fc.array(ids, { maxLength: 3 })))),
  rows: recordOf(itemsOf(fc.array(ids, { maxLength: 3 }))),
})

export const profiles: fc.Arbitrary<Profile> = fc.record(
  { rate: itemsOf(fc.double({ ...RATES, noNaN: true })) },
  { requiredKeys: [] },
)

import { expect, test } from 'vitest'
import { type Level, scoreKey } from '../model.ts'
import { apartOf } from './apart.ts'

const [A, B] = ['000000000000A', '000000000000B']
const part = {
  criteria: ['k', 'r'].map((id) => ({ id, title: id, question: '', levels: [], notAssessable: '' })),
}

test('what two raters see differently stands in order, the farthest apart first, with what they agreed on', () => {
  const levels: [string, string, Level, Level][] = [
    [A, 'k', 2, 2],
    [A, 'r', 1, 'not-assessable'],
    [B, 'k', 1, 2],
    [B, 'r', 3, 0],
  ]
  const scores = Object.fromEntries(
    levels.flatMap(([post, id, mine, hers]) => [
      [scoreKey('AAAAAAA', post, id), { level: mine, evidence: 'a' }],
      [scoreKey('BBBBBBB', post, id), { level: hers, evidence: 'b' }],
    ]),
  )
  const agreed = { [`${B}/r`]: { level: 1 as const, why: 'c' } }
  const found = apartOf({ scores, agreed }, ['AAAAAAA', 'BBBBBBB'], [A, B], part)
  expect(found.map(({ key, distance, agreed: together }) => [key, distance, together?.level])).toEqual([
    [`${B}/r`, 3, 1],
    [`${B}/k`, 1, undefined],
    [`${A}/r`, undefined, undefined],
  ])
  expect(found[0]).toMatchObject({ first: { level: 3, evidence: 'a' }, second: { level: 0, evidence: 'b' } })
})

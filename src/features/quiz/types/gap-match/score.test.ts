import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { gapMatchFields, gapMatchFromFields } from './schema.ts'
import { gapMatch, gapMatchWithoutKey } from './score.ts'

const written: unknown[] = parse(readFileSync(new URL('samples.yaml', import.meta.url), 'utf8'))
const samples = written.map((sample) => gapMatchFromFields(gapMatchFields.parse(sample)))

test.each(samples)('the key earns all points, without one of them it earns less: $id', (question) => {
  const key = Object.fromEntries(question.gaps.map(({ id, match }) => [id, match]))
  const all = { status: 'scored', earned: question.points, possible: question.points, missed: 0, extra: 0 }
  expect(gapMatch.score(question, key)).toEqual(all)
  const { [question.gaps[0]?.id ?? '']: _, ...rest } = key
  const part = gapMatch.score(question, rest)
  expect(part).toMatchObject({ status: 'scored', missed: 1 })
  expect(part.status === 'scored' && part.earned < part.possible).toBe(true)
})

test.each(samples)('trying again keeps the right part and no more: $id', (question) => {
  const [first, second] = question.gaps
  const swapped = { [first?.id ?? '']: first?.match ?? '', [second?.id ?? '']: 'z' }
  expect(gapMatch.keepRight(question, swapped)).toEqual({ [first?.id ?? '']: first?.match })
})

test.each(samples)('without its key nothing tells what belongs where: $id', (question) => {
  const open = gapMatchWithoutKey(question)
  expect(open.choices).toEqual(question.choices)
  expect(open.gaps.every(({ match, feedback }) => match === '' && feedback === '')).toBe(true)
  const other = {
    ...question,
    gaps: question.gaps.map((slot) => ({ ...slot, match: 'a', feedback: 'Lain' })),
  }
  expect(gapMatchWithoutKey(other)).toEqual(open)
})

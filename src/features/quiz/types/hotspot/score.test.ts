import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Question } from '../../model.ts'
import type { Area, HotspotShape } from './model.ts'
import { hotspot, hotspotWithoutKey } from './score.ts'

// Ids that every object has by birth are ids like any other.
const IDS = ['judul', 'constructor', 'waktu', 'peta', 'valueOf']

function ask(right: string[], multiple = true, points = 3): Question<HotspotShape> {
  const areas = IDS.map(
    (id, at): Area => ({
      id,
      name: `Bagian ${id}`,
      where: { kind: 'rect', x: 0, y: at * 60, width: 60, height: 60 },
      correct: right.includes(id),
      feedback: `Sebab ${id}`,
    }),
  )
  const scene = { kind: 'drawing', file: 'poster.svg', alt: 'Poster.' } as const
  return { id: 'poster', type: 'hotspot', prompt: 'Tandai.', points, multiple, scene, areas }
}

const anyAsked = fc.subarray(IDS, { minLength: 1 }).map((right) => ask(right))
const anyResponse = fc.array(fc.constantFrom(...IDS, 'lama', 'toString'))

describe('score', () => {
  test.each([
    { response: [], score: { status: 'unanswered' } },
    { response: ['lama'], score: { status: 'invalid', reason: 'unknown-choice' } },
    { response: ['waktu', 'peta'], score: { status: 'scored', earned: 3, missed: 0, extra: 0 } },
    { response: ['waktu'], score: { status: 'scored', earned: 1.5, missed: 1, extra: 0 } },
    { response: ['waktu', 'peta', 'judul'], score: { status: 'scored', earned: 1.5, missed: 0, extra: 1 } },
    { response: IDS, score: { status: 'scored', earned: 0, missed: 0, extra: 3 } },
  ])('takes back one right area for each wrong one: $response', ({ response, score }) => {
    expect(hotspot.score(ask(['waktu', 'peta']), response)).toMatchObject(score)
  })

  test('asks back two areas where one was to be marked', () => {
    expect(hotspot.score(ask(['waktu'], false), ['waktu', 'peta'])).toEqual({
      status: 'invalid',
      reason: 'too-many',
    })
  })

  test('stays between nothing and all points, and gives all for the key', () => {
    fc.assert(
      fc.property(anyAsked, anyResponse, (question, response) => {
        const right = question.areas.filter(({ correct }) => correct).map(({ id }) => id)
        expect(hotspot.score(question, right)).toMatchObject({ earned: question.points })
        const score = hotspot.score(question, response)
        if (score.status !== 'scored') return
        expect(score.earned).toBeGreaterThanOrEqual(0)
        expect(score.earned).toBeLessThanOrEqual(score.possible)
        expect(score.earned === score.possible).toBe(score.missed + score.extra === 0)
      }),
    )
  })

  test('does not depend on the order of areas or marks, nor on where an area lies', () => {
    fc.assert(
      fc.property(anyAsked, anyResponse, (question, response) => {
        const areas = question.areas
          .toReversed()
          .map((area) => ({ ...area, where: { kind: 'part' as const, part: 'time' as const } }))
        const turned = { ...question, areas }
        expect(hotspot.score(turned, response.toReversed())).toEqual(hotspot.score(question, response))
        expect(hotspot.key(turned)).toEqual(hotspot.key(question))
      }),
    )
  })
})

test('keeps exactly the areas that were right', () => {
  fc.assert(
    fc.property(anyAsked, anyResponse, (question, response) => {
      const right = question.areas.filter(({ correct }) => correct).map(({ id }) => id)
      expect(hotspot.keepRight(question, response).sort()).toEqual(
        [...new Set(response)].filter((id) => right.includes(id)).sort(),
      )
    }),
  )
})

test('is asked without which areas are right and why', () => {
  const open = hotspotWithoutKey(ask(['waktu']))
  expect(JSON.stringify(open)).not.toMatch(/true,"feedback|Sebab/)
  expect(open).toEqual(hotspotWithoutKey(ask(['peta'])))
})

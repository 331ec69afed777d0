import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Rubric } from '../../rubric/model.ts'
import type { Level, Levels } from './points.ts'
import { scoreOf } from './score.ts'

const four = ['Belum', 'Mulai', 'Baik', 'Contoh']
const RUBRIC: Rubric = {
  id: 'papan',
  title: 'Rubrik',
  lead: 'Pilih.',
  levels: four,
  thresholds: { publish: 75, improve: 50 },
  criteria: [
    { id: 'akurasi', title: 'Akurasi', weight: 20, gate: 2, levels: four },
    { id: 'izin', title: 'Izin', weight: 15, gate: 2, levels: four },
    { id: 'ajakan', title: 'Ajakan', weight: 65, levels: four },
  ],
}

const level = fc.constantFrom<Level>(1, 2, 3, 4)
const whole = fc.record({ akurasi: level, izin: level, ajakan: level })
const some: fc.Arbitrary<Levels> = fc.dictionary(
  fc.constantFrom('akurasi', 'izin', 'ajakan', 'lain', '__proto__'),
  level,
)

test.each<[Level, Level, Level, number, string]>([
  [4, 4, 4, 100, 'publish'],
  [3, 3, 3, 75, 'publish'],
  [2, 3, 3, 70, 'improve'],
  [2, 2, 2, 50, 'improve'],
  [2, 2, 1, 33.75, 'rewrite'],
  [4, 1, 4, 88.75, 'stop'],
  [1, 4, 4, 85, 'stop'],
])('levels %i, %i and %i come to %d points: %s', (akurasi, izin, ajakan, points, verdict) => {
  expect(scoreOf({ akurasi, izin, ajakan }, RUBRIC)).toMatchObject({ points, verdict, unrated: [] })
})

test('says what is not rated yet, and decides nothing before', () => {
  const score = scoreOf({ akurasi: 4 }, RUBRIC)
  expect(score).toEqual({ points: 20, unrated: ['izin', 'ajakan'], stoppedBy: [] })
})

test('a gate stops a work before everything is rated', () => {
  expect(scoreOf({ izin: 1 }, RUBRIC)).toMatchObject({ verdict: 'stop', stoppedBy: ['izin'] })
})

test('without thresholds only the gates decide', () => {
  const { thresholds: _, ...rubric } = RUBRIC
  expect(scoreOf({ akurasi: 4, izin: 4, ajakan: 4 }, rubric).verdict).toBeUndefined()
  expect(scoreOf({ akurasi: 1, izin: 4, ajakan: 4 }, rubric).verdict).toBe('stop')
})

describe('whatever the levels', () => {
  test('the points lie within 0 and 100, and what is unrated is counted once', () => {
    fc.assert(
      fc.property(some, (levels) => {
        const { points, unrated } = scoreOf(levels, RUBRIC)
        expect(points).toBeGreaterThanOrEqual(0)
        expect(points).toBeLessThanOrEqual(100)
        const rated = RUBRIC.criteria.filter(({ id }) => Object.hasOwn(levels, id))
        expect(unrated).toHaveLength(RUBRIC.criteria.length - rated.length)
      }),
    )
  })

  test('a higher level never lowers the points, and level 1 at a gate always stops', () => {
    fc.assert(
      fc.property(whole, fc.constantFrom('akurasi', 'izin', 'ajakan'), level, (levels, id, other) => {
        const [lower, higher] = [scoreOf(levels, RUBRIC), scoreOf({ ...levels, [id]: other }, RUBRIC)]
        expect(Math.sign(higher.points - lower.points)).toBe(Math.sign(other - (levels[id] ?? 0)))
        expect(lower.verdict === 'stop').toBe(levels.akurasi === 1 || levels.izin === 1)
      }),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { flood, played, playedBy, smallCases, validCases } from '../../../tests/support/cases.ts'
import type { Case, Choice } from './model.ts'
import { positionIn } from './play.ts'
import { pointsOf, pointsRange } from './points.ts'

describe('points', () => {
  test('are summed by quality, nothing included', () => {
    expect(positionIn(flood, undefined).earned).toEqual({ cepat: 0, tepat: 0 })
    expect(positionIn(flood, played(flood, ['a', 'b'])).earned).toEqual({ cepat: 0, tepat: 3 })
  })

  test('count once for a choice that a loop leads past again', () => {
    const { earned } = positionIn(flood, played(flood, ['a', 'a', 'a', 'a', 'c']))
    expect(earned).toEqual({ cepat: 2, tepat: 3 })
  })
})

describe('the range', () => {
  test('goes from the poorest to the richest way, a loop counted once', () => {
    expect(pointsRange(flood)).toEqual({
      cepat: { lowest: 0, highest: 2 },
      tepat: { lowest: 0, highest: 3 },
    })
  })

  test('holds the points of every way that reached an ending', () => {
    fc.assert(
      fc.property(validCases, fc.array(fc.nat(20), { maxLength: 25 }), (scenario, picks) => {
        const { scene, earned } = positionIn(scenario, playedBy(scenario, picks))
        fc.pre(scene.ending !== undefined)
        for (const [quality, { lowest, highest }] of Object.entries(pointsRange(scenario))) {
          expect(earned[quality]).toBeGreaterThanOrEqual(lowest)
          expect(earned[quality]).toBeLessThanOrEqual(highest)
        }
      }),
    )
  })

  test('is reached at both ends by some way', () => {
    fc.assert(
      fc.property(smallCases, (scenario) => {
        const totals = everyTotal(scenario)
        for (const [quality, range] of Object.entries(pointsRange(scenario))) {
          const earned = totals.map((total) => total[quality] ?? 0)
          expect({ lowest: Math.min(...earned), highest: Math.max(...earned) }).toEqual(range)
        }
      }),
      { numRuns: 60 },
    )
  })
})

/** The points of every way to an ending: tries each set of choices that can be taken on the way to each scene. */
function everyTotal(scenario: Case): Record<string, number>[] {
  const totals: Record<string, number>[] = []
  const known = new Set<string>()
  const open: { scene: string; taken: Choice[] }[] = [{ scene: scenario.scenes[0].id, taken: [] }]
  for (let next = open.pop(); next; next = open.pop()) {
    const { scene: id, taken } = next
    const all = scenario.scenes.flatMap(({ choices }) => choices)
    const key = `${id}:${all.map((choice) => (taken.includes(choice) ? 1 : 0)).join('')}`
    if (known.has(key)) continue
    known.add(key)
    const scene = scenario.scenes.find((one) => one.id === id)
    if (scene?.ending) totals.push(pointsOf(scenario, taken))
    for (const choice of scene?.choices ?? []) {
      open.push({ scene: choice.to, taken: taken.includes(choice) ? taken : [...taken, choice] })
    }
  }
  return totals
}

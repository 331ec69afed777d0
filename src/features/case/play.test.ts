import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  caseStates,
  flood,
  leads,
  played,
  playedBy,
  scene,
  untouched,
  validCases,
} from '../../../tests/support/cases.ts'
import { distancesFrom, graphOf } from './graph.ts'
import { type Case, type CaseState, MAX_STEPS } from './model.ts'
import { choose, gainedAt, goBackTo, positionIn, restart } from './play.ts'

const now = { at: 50, by: 'ABC1234' }
const picks = fc.array(fc.nat(20), { maxLength: 25 })

/** Ids of the scenes of the way, the open one last. */
function way(scenario: Case, state: CaseState): string[] {
  const { steps, scene } = positionIn(scenario, state)
  return [...steps.map((step) => step.scene.id), scene.id]
}

describe('the open scene', () => {
  test('is the first one before anything was kept', () => {
    expect(positionIn(flood, undefined)).toMatchObject({ steps: [], scene: { id: 'awal' } })
  })

  test('is where the choices lead, also after the phone was closed', () => {
    const kept = JSON.parse(JSON.stringify(played(flood, ['a', 'b'])))
    expect(way(flood, kept)).toEqual(['awal', 'tanya', 'terlambat'])
  })

  test('stays when texts were corrected', () => {
    const scenes = flood.scenes.map((one) => ({ ...one, text: ['Teks baru.'] }))
    const corrected = { ...flood, scenes: scenes as Case['scenes'] }
    expect(way(corrected, played(flood, ['a']))).toEqual(['awal', 'tanya'])
  })

  test('is the last that still holds when the author took out a scene or a choice, and nothing is lost', () => {
    const state = played(flood, ['a', 'a', 'a', 'b'])
    const before = structuredClone(state)
    const [start, , ...endings] = flood.scenes
    const ask = scene('tanya', [leads('b', 'terlambat')])
    const without: Case = { ...flood, scenes: [start, ask, ...endings] }
    expect(way(without, state)).toEqual(['awal', 'tanya'])
    expect(way({ ...flood, scenes: [start, ...endings] }, state)).toEqual(['awal'])
    expect(state).toEqual(before)
    expect(way(flood, state)).toEqual(['awal', 'tanya', 'awal', 'tanya', 'terlambat'])
  })

  test('is where a choice leads today when the author sent it elsewhere', () => {
    const [start, ...others] = flood.scenes
    const moved: Case = { ...flood, scenes: [{ ...start, choices: [leads('a', 'diam')] }, ...others] }
    expect(way(moved, played(flood, ['a', 'b']))).toEqual(['awal', 'diam'])
  })

  test('can be found whatever was kept', () => {
    fc.assert(
      fc.property(validCases, caseStates, (scenario, state) => {
        const { steps, scene } = positionIn(scenario, state)
        expect(scenario.scenes).toContain(scene)
        expect(steps.length).toBeLessThanOrEqual(4)
      }),
    )
  })
})

describe('a choice', () => {
  test('that the scene does not have changes nothing', () => {
    expect(choose(flood, untouched, 'g', now)).toBe(untouched)
    expect(choose(flood, untouched, 'constructor', now)).toBe(untouched)
    const over = played(flood, ['b'])
    expect(choose(flood, over, 'a', now)).toBe(over)
  })

  test('beyond the longest way changes nothing, so that what was taken can always be read back', () => {
    const round = Array.from({ length: MAX_STEPS }, () => 'a')
    const value = round.map((choice, at) => ({ scene: at % 2 === 0 ? 'awal' : 'tanya', choice }))
    const full: CaseState = { ...untouched, path: { ...now, value } }
    expect(positionIn(flood, full).steps).toHaveLength(MAX_STEPS)
    expect(choose(flood, full, 'a', now)).toBe(full)
  })

  test('remembers when a scene was first reached', () => {
    expect(played(flood, ['a', 'a', 'a', 'b']).visited).toEqual({ awal: 1, tanya: 1, terlambat: 4 })
  })

  test('leads to an ending in every case, or to a scene from which one can be reached', () => {
    fc.assert(
      fc.property(validCases, picks, (scenario, which) => {
        const { scene: open } = positionIn(scenario, playedBy(scenario, which))
        const ahead = [...distancesFrom(graphOf(scenario), open.id).keys()]
        const endings = scenario.scenes.filter(({ id, ending }) => ending && ahead.includes(id))
        expect(endings.length).toBeGreaterThan(0)
        expect(open.choices.length > 0).toBe(open.ending === undefined)
      }),
    )
  })
})

describe('the first ending', () => {
  test('is kept with its moment and points, whatever is played after it', () => {
    const first = { ending: 'dipercaya', at: 1, earned: { cepat: 1, tepat: 1 } }
    const once = played(flood, ['c'])
    expect(once.first).toEqual(first)
    const again = played(flood, ['a', 'b'], restart(once, { ...now, at: 5 }), 6)
    expect(way(flood, again)).toEqual(['awal', 'tanya', 'terlambat'])
    expect(again.first).toEqual(first)
  })

  test('and the scenes visited stay through choosing, going back and beginning anew', () => {
    const deed = fc.tuple(fc.constantFrom('choose', 'back', 'restart'), fc.nat(20))
    fc.assert(
      fc.property(validCases, fc.array(deed, { maxLength: 25 }), (scenario, deeds) => {
        let state = untouched
        for (const [index, [does, pick]] of deeds.entries()) {
          const before = state
          const at = { at: index + 1, by: 'ABC1234' }
          const { scene, steps } = positionIn(scenario, state)
          const choice = scene.choices[pick % scene.choices.length]
          if (does === 'choose' && choice) state = choose(scenario, state, choice.id, at)
          if (does === 'back') state = goBackTo(scenario, state, pick % (steps.length + 1), at)
          if (does === 'restart') state = restart(state, at)
          expect(state.visited).toMatchObject(before.visited)
          if (before.first) expect(state.first).toEqual(before.first)
        }
      }),
    )
  })
})

describe('going back', () => {
  test('opens the scene of the way again and keeps the choices before it', () => {
    fc.assert(
      fc.property(validCases, picks, fc.nat(30), (scenario, which, step) => {
        const state = playedBy(scenario, which)
        const before = positionIn(scenario, state)
        const after = positionIn(scenario, goBackTo(scenario, state, step, now))
        expect(after.steps).toEqual(before.steps.slice(0, step))
        expect(after.scene).toBe(before.steps[step]?.scene ?? before.scene)
      }),
    )
  })

  test('to a scene that is none changes nothing', () => {
    const state = played(flood, ['a'])
    for (const step of [-1, 0.5, 1, 7, Number.NaN]) expect(goBackTo(flood, state, step, now)).toBe(state)
  })

  test('to the first scene forgets the way, not what was visited', () => {
    const state = restart(played(flood, ['a', 'b']), now)
    expect(way(flood, state)).toEqual(['awal'])
    expect(Object.keys(state.visited)).toEqual(['awal', 'tanya', 'terlambat'])
  })
})

describe('what a choice of the way added', () => {
  const gains = (choices: string[]) => {
    const { steps } = positionIn(flood, played(flood, choices))
    return steps.map((_, at) => gainedAt(flood, steps, at))
  }

  test('is told by quality, without those that it added nothing to', () => {
    expect(gains(['a', 'b'])).toEqual([{ tepat: 2 }, { tepat: 1 }])
    expect(gains(['b'])).toEqual([{}])
  })

  test('is nothing when a loop led to the same choice again', () => {
    expect(gains(['a', 'a', 'a', 'b'])).toEqual([{ tepat: 2 }, { cepat: 1 }, {}, { tepat: 1 }])
  })

  test('comes to all that the way earned, whatever the way', () => {
    fc.assert(
      fc.property(validCases, picks, (scenario, choices) => {
        const { steps, earned } = positionIn(scenario, playedBy(scenario, choices))
        for (const [quality, points] of Object.entries(earned)) {
          const sum = steps.reduce((all, _, at) => all + (gainedAt(scenario, steps, at)[quality] ?? 0), 0)
          expect(sum).toBe(points)
        }
      }),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  caseOf,
  caseStates,
  ends,
  flood,
  leads,
  played,
  scene,
  validCases,
} from '../../../tests/support/cases.ts'
import { caseMap } from './map.ts'

test('stands in rows by the fewest choices that lead there', () => {
  const { nodes, ranks, columns } = caseMap(flood, undefined)
  expect(nodes.map((node) => [node.scene, node.rank, node.column])).toEqual([
    ['awal', 0, 0],
    ['tanya', 1, 0],
    ['diam', 1, 1],
    ['dipercaya', 1, 2],
    ['terlambat', 2, 0],
  ])
  expect({ ranks, columns }).toEqual({ ranks: 3, columns: 3 })
})

test('hides what an ending is until it was reached', () => {
  const before = caseMap(flood, undefined).nodes.find((node) => node.scene === 'diam')
  expect(before).toEqual({
    scene: 'diam',
    rank: 1,
    column: 1,
    visited: false,
    current: false,
    ending: 'hidden',
  })
  const after = caseMap(flood, played(flood, ['b'])).nodes.find((node) => node.scene === 'diam')
  expect(after).toMatchObject({ title: 'Adegan diam', visited: true, current: true, ending: 'poor' })
})

test('shows where the player is and was, and which choices the way is made of', () => {
  const { nodes, edges } = caseMap(flood, played(flood, ['a', 'b']))
  expect(nodes.filter(({ visited }) => visited).map((node) => node.scene)).toEqual([
    'awal',
    'tanya',
    'terlambat',
  ])
  expect(nodes.filter(({ current }) => current).map((node) => node.scene)).toEqual(['terlambat'])
  expect(edges.filter(({ taken }) => taken)).toEqual([
    { from: 'awal', to: 'tanya', choice: 'a', taken: true },
    { from: 'tanya', to: 'terlambat', choice: 'b', taken: true },
  ])
  expect(edges).toHaveLength(5)
})

test('puts scenes that nothing leads to into the last row', () => {
  const lost = caseOf([scene('awal', [leads('a', 'usai')]), ends('usai'), ends('lepas')])
  expect(caseMap(lost, undefined).nodes.at(-1)).toMatchObject({ scene: 'lepas', rank: 2, column: 0 })
})

describe('any case, whatever was kept', () => {
  test('has each scene once, each at a place of its own', () => {
    fc.assert(
      fc.property(validCases, caseStates, (scenario, state) => {
        const { nodes, ranks, columns } = caseMap(scenario, state)
        expect(nodes.map((node) => node.scene).sort()).toEqual(scenario.scenes.map(({ id }) => id).sort())
        expect(new Set(nodes.map(({ rank, column }) => `${rank} ${column}`)).size).toBe(nodes.length)
        expect(nodes.every(({ rank, column }) => rank < ranks && column < columns)).toBe(true)
        expect(nodes.filter(({ current }) => current)).toHaveLength(1)
      }),
    )
  })

  test('leads from row to row: every scene is led to from the row above, no choice skips a row downwards', () => {
    fc.assert(
      fc.property(validCases, (scenario) => {
        const { nodes, edges } = caseMap(scenario, undefined)
        const rank = new Map(nodes.map((node) => [node.scene, node.rank]))
        const down = edges.map(({ from, to }) => (rank.get(to) ?? 0) - (rank.get(from) ?? 0))
        expect(Math.max(...down)).toBe(1)
        for (const node of nodes.filter((one) => one.rank > 0)) {
          const above = edges.filter(({ to }) => to === node.scene).map(({ from }) => rank.get(from))
          expect(above).toContain(node.rank - 1)
        }
        expect(edges).toHaveLength(scenario.scenes.flatMap(({ choices }) => choices).length)
      }),
    )
  })

  test('is drawn the same every time', () => {
    fc.assert(
      fc.property(validCases, caseStates, (scenario, state) => {
        expect(caseMap(structuredClone(scenario), structuredClone(state))).toEqual(caseMap(scenario, state))
      }),
    )
  })
})

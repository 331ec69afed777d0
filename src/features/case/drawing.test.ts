import fc from 'fast-check'
import { expect, test } from 'vitest'
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
import { drawingOf, HALF } from './drawing.ts'
import { caseMap } from './map.ts'

test('spreads the scenes of a row over the width', () => {
  const { nodes, width } = drawingOf(caseMap(flood, undefined))
  expect(nodes.map(({ scene: id, x }) => [id, x])).toEqual([
    ['awal', 72],
    ['tanya', 24],
    ['diam', 72],
    ['dipercaya', 120],
    ['terlambat', 72],
  ])
  expect(width).toBe(144)
})

test('draws the way being played above all others', () => {
  const { edges } = drawingOf(caseMap(flood, played(flood, ['a', 'b'])))
  expect(edges.map(({ taken }) => taken)).toEqual([false, false, false, true, true])
})

test('draws one line for all choices that lead the same way', () => {
  const twice = caseOf([scene('awal', [leads('a', 'usai'), leads('b', 'usai')]), ends('usai')])
  expect(drawingOf(caseMap(twice, undefined)).edges).toHaveLength(1)
  expect(drawingOf(caseMap(twice, played(twice, ['a']))).edges).toMatchObject([{ taken: true }])
})

test('keeps the boxes of any case apart and within the picture', () => {
  fc.assert(
    fc.property(validCases, caseStates, (scenario, state) => {
      const { nodes, edges, width, height } = drawingOf(caseMap(scenario, state))
      for (const { x, y } of nodes) {
        expect(x - HALF >= 0 && x + HALF <= width && y - HALF >= 0 && y + HALF <= height).toBe(true)
      }
      for (const one of nodes) {
        const close = nodes.filter((other) => other.rank === one.rank && Math.abs(other.x - one.x) < 2 * HALF)
        expect(close).toEqual([one])
      }
      for (const { d } of edges) expect(d).toMatch(/^M[\d. ]+[QC][\d. ]+$/)
    }),
  )
})

import { describe, expect, test } from 'vitest'
import {
  ac1,
  bandOf,
  type Coefficient,
  type CrossTable,
  crossTable,
  kappa,
  quadraticKappa,
  sameShare,
} from './kappa.ts'

const numberIn = (coefficient: Coefficient) => ('value' in coefficient ? coefficient.value : Number.NaN)

describe('published examples come out as published', () => {
  const examples: {
    source: string
    table: CrossTable
    same?: number
    kappa?: number
    quadratic?: number
    ac1?: number
    digits: number
  }[] = [
    {
      source: 'scikit-learn, test_cohen_kappa, from Artstein and Poesio 2008: two levels',
      table: [
        [20, 20],
        [10, 50],
      ],
      kappa: 0.348,
      digits: 3,
    },
    {
      source: 'scikit-learn, test_cohen_kappa, three levels: runs of 46, 44, 10 beside runs of 52, 32, 16',
      table: [
        [46, 0, 0],
        [6, 32, 6],
        [0, 0, 10],
      ],
      kappa: 0.8013,
      digits: 4,
    },
    {
      source: 'scikit-learn, test_cohen_kappa, weights quadratic: runs of 46, 44, 10 beside 50, 40, 10',
      table: [
        [46, 0, 0],
        [4, 40, 0],
        [0, 0, 10],
      ],
      kappa: 0.9315,
      quadratic: 0.9541,
      digits: 4,
    },
    {
      source: 'Cohen 1968, table 1; quadratic in the vignette “Weighted kappa” of the R package DMAR',
      table: [
        [88, 10, 2],
        [14, 40, 6],
        [18, 10, 12],
      ],
      same: 0.7,
      kappa: 0.492,
      quadratic: 0.4545455,
      digits: 3,
    },
    {
      source: 'R package DMAR, vignette “Weighted kappa”: equal margins, where it is the correlation',
      table: [
        [40, 10, 10],
        [10, 60, 10],
        [10, 10, 40],
      ],
      quadratic: 0.5,
      digits: 7,
    },
    {
      source: 'R package irrCAC by K. L. Gwet, overview and kappa2.table: cont3x3abstractors',
      table: [
        [13, 0, 0],
        [0, 20, 7],
        [0, 4, 56],
      ],
      same: 0.89,
      kappa: 0.7964094,
      quadratic: 0.8921569,
      ac1: 0.8493305,
      digits: 7,
    },
    {
      source: 'irrCAC, tests of the Python port: cont4x4diagnosis, as many levels as ours',
      table: [
        [40, 4, 4, 17],
        [6, 25, 2, 13],
        [4, 1, 21, 12],
        [15, 5, 9, 45],
      ],
      kappa: 0.432,
      quadratic: 0.383,
      ac1: 0.456,
      digits: 3,
    },
    {
      source: 'Feinstein and Cicchetti 1990, in Gerstman, Epidemiology Kept Simple, table 10.6 A',
      table: [
        [40, 9],
        [6, 45],
      ],
      same: 0.85,
      kappa: 0.7,
      digits: 2,
    },
    {
      source: 'the same, table 10.6 B: as much agreement, less than half the kappa',
      table: [
        [80, 10],
        [5, 5],
      ],
      same: 0.85,
      kappa: 0.32,
      digits: 2,
    },
  ]

  test.each(examples)('$source', ({ table, same, digits, ...expected }) => {
    if (same !== undefined) expect(sameShare(table)).toBeCloseTo(same, 10)
    if (expected.kappa !== undefined) expect(numberIn(kappa(table))).toBeCloseTo(expected.kappa, digits)
    if (expected.ac1 !== undefined) expect(numberIn(ac1(table))).toBeCloseTo(expected.ac1, digits)
    if (expected.quadratic !== undefined) {
      expect(numberIn(quadraticKappa(table))).toBeCloseTo(expected.quadratic, digits)
    }
  })

  test('the data “anxiety” of the R package irr: kappa2 with weight "squared" is 0.297', () => {
    const first = [3, 3, 3, 4, 5, 5, 2, 3, 5, 2, 2, 6, 1, 5, 2, 2, 1, 2, 4, 3]
    const second = [3, 6, 4, 6, 2, 4, 2, 4, 3, 3, 2, 3, 3, 3, 2, 2, 1, 3, 3, 4]
    const pairs = first.map((level, at) => ({ first: level - 1, second: (second[at] ?? 0) - 1 }))
    expect(numberIn(quadraticKappa(crossTable(pairs, 6)))).toBeCloseTo(0.297, 3)
  })
})

describe('the paradox', () => {
  test('nearly all the same level: kappa falls below nought, AC1 stays near the share', () => {
    const table = [
      [36, 2],
      [2, 0],
    ]
    expect(sameShare(table)).toBe(0.9)
    expect(numberIn(kappa(table))).toBeLessThan(0)
    expect(numberIn(ac1(table))).toBeGreaterThan(0.85)
  })
})

describe('what can’t be computed says why', () => {
  test('no pairs', () => {
    const table = crossTable([], 4)
    expect([sameShare(table), kappa(table), quadraticKappa(table), ac1(table)]).toEqual([
      undefined,
      { without: 'no-pairs' },
      { without: 'no-pairs' },
      { without: 'no-pairs' },
    ])
  })

  test('both gave everything the same level: kappa is undefined, AC1 is 1', () => {
    const table = crossTable(Array(25).fill({ first: 2, second: 2 }), 4)
    expect(kappa(table)).toEqual({ without: 'no-variation' })
    expect(quadraticKappa(table)).toEqual({ without: 'no-variation' })
    expect(ac1(table)).toEqual({ value: 1 })
  })

  test('a level that the scale does not have is an error', () => {
    expect(() => crossTable([{ first: 4, second: 0 }], 4)).toThrow(RangeError)
  })
})

test('kappa has the names of Landis and Koch', () => {
  expect([-0.1, 0, 0.2, 0.21, 0.4, 0.6, 0.8, 0.81, 1].map(bandOf)).toEqual([
    'poor',
    'slight',
    'slight',
    'fair',
    'fair',
    'moderate',
    'substantial',
    'almost-perfect',
    'almost-perfect',
  ])
})

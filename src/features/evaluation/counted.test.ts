import fc from 'fast-check'
import { expect, test } from 'vitest'
import { evaluationStates } from '../../../tests/support/evaluations.ts'
import { open } from '../../storage/saved-format.ts'
import { counted } from './counted.ts'
import { saved } from './saved.ts'
import { summariseEvaluations } from './summary.ts'

test('Reads of every evaluation as much as its summary needs', () => {
  expect([counted.feature, counted.version]).toEqual([saved.feature, saved.version])
  const outline = { id: 'audit', title: 'Audit', href: '/latihan/audit/', principles: ['awal'] }
  fc.assert(
    fc.property(evaluationStates, (data) => {
      const opened = open(counted, JSON.stringify({ v: saved.version, at: 1, rev: 1, data }))
      const read = opened.status === 'ok' ? opened.saved.data : undefined
      expect(read && summariseEvaluations([read], outline, ['AAAAAAA'])).toEqual(
        summariseEvaluations([data], outline, ['AAAAAAA']),
      )
    }),
  )
})

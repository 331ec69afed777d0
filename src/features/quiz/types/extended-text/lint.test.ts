import { expect, test } from 'vitest'
import { lintExtendedText } from './lint.ts'
import type { SelfCheck } from './model.ts'

const a: SelfCheck = { id: 'sapaan', text: 'Ada sapaan.' }
const b: SelfCheck = { id: 'waktu', text: 'Ada waktu.' }

function lint(checks: SelfCheck[]) {
  const base = { id: 'balasan', type: 'extended-text', prompt: 'Tulis.', points: 0 } as const
  return lintExtendedText({ ...base, checks, feedback: { example: 'Selamat pagi.' } })
}

test('finds nothing in a sound question', () => {
  expect(lint([a, b])).toEqual([])
})

test('points at the second of two equal ids', () => {
  expect(lint([a, { ...b, id: 'sapaan' }])).toEqual([
    {
      rule: 'equal-check-ids',
      path: ['checks', 1, 'id'],
      what: 'Id baris "sapaan" dipakai lebih dari sekali.',
      mend: 'beri setiap baris id yang berbeda.',
    },
  ])
})

test('points at the second of two lines that read alike', () => {
  expect(lint([a, { ...b, text: '*ada*  sapaan.' }])).toMatchObject([
    { rule: 'equal-checks', path: ['checks', 1, 'text'] },
  ])
})

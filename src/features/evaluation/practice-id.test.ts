import { expect, test } from 'vitest'
import { practiceId } from './practice-id.ts'

test('Ids of practice posts are made ids that never change, and differ', () => {
  expect(practiceId('latihan-01')).toMatch(/^[0-9A-HJKMNP-TV-Z]{13}$/)
  const all = Array.from({ length: 5000 }, (_, at) => practiceId(`latihan-${at}`))
  expect(new Set(all).size).toBe(5000)
  expect(practiceId('latihan-01')).toBe(practiceId('latihan-01'))
})

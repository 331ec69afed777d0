import fc from 'fast-check'
import { expect, test } from 'vitest'
import { madeId } from './made-id.ts'

test('makes thirteen letters that can be read aloud, another for every random byte of 32', () => {
  const bytes = fc.uint8Array({ minLength: 13, maxLength: 13 })
  fc.assert(
    fc.property(bytes, bytes, (a, b) => {
      expect(madeId(() => a)).toMatch(/^[0-9A-HJKMNP-TV-Z]{13}$/)
      const same = a.every((byte, at) => byte % 32 === (b[at] ?? 0) % 32)
      expect(madeId(() => a) === madeId(() => b)).toBe(same)
    }),
  )
})

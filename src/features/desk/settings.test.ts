import { expect, test } from 'vitest'
import { openableAddress } from './settings.ts'

test.each([' https://kursus.contoh.go.id/ ', 'http://192.168.1.20:8080/', 'HTTPS://Contoh.go.id'])(
  '%j can be opened',
  (typed) => {
    expect(openableAddress(typed)).toBe(typed.trim())
  },
)

test.each([
  '',
  'kursus.contoh.go.id',
  'http://',
  'https:// contoh',
  'ftp://contoh.go.id',
  'javascript:alert(1)',
])('%j is not yet an address', (typed) => {
  expect(openableAddress(typed)).toBeUndefined()
})

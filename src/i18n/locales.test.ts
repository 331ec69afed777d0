import { expect, test } from 'vitest'
import { defineWords } from './locales.ts'

test('Indonesian stands in where a translation is missing', () => {
  expect(defineWords({ id: { start: 'Mulai' } })('en')).toEqual({ start: 'Mulai' })
  expect(defineWords({ id: { start: 'Mulai' }, en: { start: 'Start' } })('en')).toEqual({ start: 'Start' })
  expect(defineWords({ id: { start: 'Mulai' }, en: { start: 'Start' } })('id')).toEqual({ start: 'Mulai' })
})

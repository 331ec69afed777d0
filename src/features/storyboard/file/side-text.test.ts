import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Library } from '../library/library.ts'
import { type Brief, emptyBrief, emptyShot, type Shot } from '../model.ts'
import type { ShotPart } from './compare.ts'
import { briefText, type Names, shotText } from './side-text.ts'

const term = { id: 'close-up', code: 'CU', title: 'Dekat', meaning: '', also: [] }
const vocabulary: Library['vocabulary'] = { size: [term], angle: [], movement: [], transition: [] }
const channel = { id: 'reels', title: 'Reels', limit: '', sources: [], checked: '2026-11-01' }
const names: Names = { vocabulary, channels: [channel], patterns: [] }
const text = (part: ShotPart, shot: Partial<Shot>) => shotText({ ...emptyShot(), ...shot }, part, names, 'id')

describe('a part of a shot as text', () => {
  test('is told in words, one thing in a line', () => {
    expect(text('seconds', { seconds: 7.5 })).toBe('7,5 dtk')
    expect(text('size', { size: 'close-up' })).toBe('Dekat')
    const lines = [
      { speaker: 'RIAN', text: 'Betul?' },
      { speaker: '', text: 'Sore itu.' },
    ]
    expect(text('lines', { lines })).toBe('RIAN: Betul?\nSore itu.')
    expect(text('onScreen', { onScreen: [{ text: 'CEK DULU', place: 'top' }] })).toBe('CEK DULU (atas)')
    expect(text('music', { music: { title: 'Pagi', right: 'milik sendiri' } })).toBe('Pagi (milik sendiri)')
    expect(text('people', { people: [{ name: 'Rian', consent: '' }] })).toBe('Rian')
    expect(text('status', { status: 'ready' })).toBe('siap rekam')
    expect(text('panels', { panels: ['A', 'B'] })).toBe('2 panel')
  })

  test('is empty where nothing stands, and an id that nobody knows stands for itself', () => {
    for (const part of ['size', 'lines', 'music', 'facts', 'location'] as const)
      expect(text(part, {})).toBe('')
    expect(text('angle', { angle: 'dari-bulan' })).toBe('dari-bulan')
  })
})

test('a part of a brief is told in words', () => {
  const of = (part: keyof Brief, brief: Partial<Brief>) =>
    briefText({ ...emptyBrief(), ...brief }, part, names, 'id')
  expect(of('seconds', { seconds: 58 })).toBe('58 dtk')
  expect(of('channels', { channels: ['reels', 'lain'] })).toBe('Reels\nlain')
  expect(of('kind', {})).toBe('sketsa')
  expect(of('pattern', {})).toBe('')
})

test('names of what every object has are names like any other', () => {
  fc.assert(
    fc.property(fc.constantFrom('__proto__', 'constructor', 'toString'), (id) => {
      expect(text('size', { size: id })).toBe(id)
    }),
  )
})

import { describe, expect, test } from 'vitest'
import { bubbleOf } from './bubble.ts'

const linesOf = (text: string, size = 34) =>
  bubbleOf({ kind: 'bubble', text, x: 270, y: 300, size }, '9:16').lines

describe('a speech bubble', () => {
  test('breaks no word that fits on a line', () => {
    expect(linesOf('Benarkah?')).toEqual(['Benarkah?'])
    expect(linesOf('Pengurusan gratis')).toEqual(['Pengurusan', 'gratis'])
  })

  test('breaks a word that is wider than any bubble', () => {
    expect(linesOf('pertanggungjawabannya-pertanggungjawabannya').length).toBeGreaterThan(1)
    expect(linesOf('pertanggungjawabannya-pertanggungjawabannya').join('')).toBe(
      'pertanggungjawabannya-pertanggungjawabannya',
    )
  })
})

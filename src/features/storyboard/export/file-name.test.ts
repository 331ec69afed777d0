import fc from 'fast-check'
import { expect, test } from 'vitest'
import { exportName } from './file-name.ts'

const day = new Date(2026, 10, 30, 14, 5)

test.each([
  ['Mitos–fakta: bunga tetap?', 'video-mitos-fakta-bunga-tetap-2026-11-30.mp4'],
  ['', 'video-tanpa-judul-2026-11-30.mp4'],
  ['🙏', 'video-tanpa-judul-2026-11-30.mp4'],
  ['CON', 'video-con-2026-11-30.mp4'],
])('a board called “%s” makes %s', (title, name) => {
  expect(exportName('video', title, day, 'mp4')).toBe(name)
})

test('one of several says which', () => {
  expect(exportName('panel', 'Bunga', day, 'png', '3b')).toBe('panel-bunga-2026-11-30-3b.png')
})

test('every title makes a name that every system takes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (title) => {
      const name = exportName('video', title, day, 'mp4')
      expect(name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*\.mp4$/)
      expect(name.length).toBeLessThan(100)
    }),
  )
})

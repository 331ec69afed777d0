import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readAppearance, sizes, themes, writeAppearance } from './model.ts'

test('reads every appearance back as it was kept', () => {
  for (const theme of themes) {
    for (const size of sizes)
      expect(readAppearance(writeAppearance({ theme, size }))).toEqual({ theme, size })
  }
})

test.each([null, '', 'null', '{"theme":"dark"}', 'constructor toString', '  '])(
  'takes %j for the appearance of a new device',
  (raw) => {
    expect(readAppearance(raw)).toEqual({ theme: 'system', size: 'normal' })
  },
)

test('keeps the part that it knows', () => {
  expect(readAppearance('dark enormous')).toEqual({ theme: 'dark', size: 'normal' })
  expect(readAppearance('sepia larger')).toEqual({ theme: 'system', size: 'larger' })
})

test('gives only what the pages know, whatever stands in storage', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (raw) => {
      const { theme, size } = readAppearance(raw)
      expect(themes).toContain(theme)
      expect(sizes).toContain(size)
    }),
  )
})

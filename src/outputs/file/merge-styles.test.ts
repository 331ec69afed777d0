import { expect, test } from 'vitest'
import { mergeStyles } from './merge-styles.ts'

const small = (css: string) => css.replace(/\s+/g, '')

test('keeps each rule once, in the order in which it came first', () => {
  const merged = mergeStyles(['a{b:c}d{e:f}', 'd{e:f}g{h:i}a{b:c}'])
  expect(small(merged)).toBe('a{b:c}d{e:f}g{h:i}')
})

test('keeps rules that differ in anything', () => {
  expect(small(mergeStyles(['a{b:c}', 'a{b:d}', 'a{b:c;d:e}']))).toBe('a{b:c}a{b:d}a{b:c;d:e}')
})

test('gathers the rules of a layer and of the media queries in it', () => {
  const merged = mergeStyles([
    '@layer x,y;@layer x{a{b:c}@media print{d{e:f}}}',
    '@layer x,y;@layer y{a{b:c}}@layer x{a{b:c}@media print{d{e:f}g{h:i}}@media screen{d{e:f}}}',
  ])
  expect(small(merged)).toBe(
    '@layerx,y;@layerx{a{b:c}@mediaprint{d{e:f}g{h:i}}@mediascreen{d{e:f}}}@layery{a{b:c}}',
  )
})

test('keeps a font and an animation once', () => {
  const font = '@font-face{font-family:J;src:url(/a.woff2)}@keyframes turn{to{rotate:1turn}}'
  expect(small(mergeStyles([font, font]))).toBe(small(font))
})

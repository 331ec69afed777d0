import { expect, test } from 'vitest'
import { stampName } from './stamp-name.ts'
import { stampOf, stamps } from './stamps.ts'

test('every stamp can be found by its id and has a name of its own', () => {
  for (const stamp of stamps) expect(stampOf(stamp.id)).toBe(stamp)
  const names = stamps.map(({ id }) => stampName(id, 'id'))
  expect(new Set(names).size).toBe(stamps.length)
})

test('a stamp of another release has no drawing, but a name', () => {
  for (const id of ['naga', 'constructor', '__proto__', '']) {
    expect(stampOf(id)).toBeUndefined()
    expect(stampName(id, 'id')).toBe('gambar')
  }
})

test.each(stamps)('$id is path data without sums gone wrong', ({ shapes, width, height }) => {
  for (const { d } of shapes) {
    expect(d).toMatch(/^M[-\d. MLHVCSQTZmlhvcsqtz]+$/)
    expect(d).not.toMatch(/[a-yA-Y]\s*[a-zA-Z]/)
    const [x = -1, y = -1] = d
      .slice(1)
      .trim()
      .split(/[ A-Za-z]|(?=-)/)
      .map(Number)
    expect(x >= 0 && x <= width && y >= 0 && y <= height, d).toBe(true)
  }
})

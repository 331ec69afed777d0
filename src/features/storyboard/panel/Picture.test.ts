import fc from 'fast-check'
import { h } from 'preact'
import { render } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import { handDrawn, panels } from '../../../../tests/support/drawings.ts'
import { emptyPanel, type Mark, type Panel } from './model.ts'
import { Picture } from './Picture.tsx'
import { simplify } from './simplify.ts'
import { encodeStroke } from './strokes.ts'

const panel = emptyPanel('9:16')
const drawn = (more: Partial<Panel>, props: object = {}) =>
  render(h(Picture, { panel: { ...panel, ...more }, ...props }))
const inOrder = (html: string, ...parts: string[]) => {
  const places = parts.map((part) => html.indexOf(part))
  expect(
    places.every((place, at) => place > (places[at - 1] ?? -1)),
    `${places} in ${html}`,
  ).toBe(true)
}

describe('a picture', () => {
  test('says what is seen, or is hidden from those who do not see it', () => {
    expect(drawn({}, { label: 'Bu Sari di loket' })).toContain('role="img" aria-label="Bu Sari di loket"')
    expect(drawn({})).toContain('aria-hidden="true"')
    expect(drawn({})).not.toContain('role=')
  })

  test('has the photo under stamps, stamps under the marker, the marker under ink, ink under words', () => {
    const stroke = (ink: 'ink' | 'mark') => encodeStroke({ ink, nib: 'fine', points: [{ x: 9, y: 9 }] })
    const marks: Mark[] = [
      { kind: 'bubble', text: 'Halo', x: 90, y: 90, size: 20 },
      { kind: 'stamp', stamp: 'house', x: 90, y: 300, size: 100 },
    ]
    const photo = { id: 'A', crop: [0.25, 0, 0.5, 0.5] as [number, number, number, number] }
    const html = drawn({ strokes: stroke('ink') + stroke('mark'), marks, photo }, { photo: 'blob:foto' })
    inOrder(
      html,
      'blob:foto',
      'translate(90 300)',
      '#ffd94a" stroke-width="3"',
      '#14213d" stroke-width="3"',
      'Halo',
    )
    expect(html).toContain('x="-180" y="0" width="720" height="1280"')
  })

  test('shows that a photo belongs there while it is not there', () => {
    const html = drawn({ photo: { id: 'A', crop: [0, 0, 1, 1] } })
    expect(html).not.toContain('<image')
    expect(html).toContain('#e6e4e4')
  })

  test('shows safe box and cover of a tall panel only, thirds of each', () => {
    const guides = { safe: true, cover: true, thirds: true }
    expect(drawn({}, { guides })).toContain('stroke-dasharray')
    expect(drawn({ ratio: '1:1' }, { guides })).not.toContain('stroke-dasharray')
    expect(drawn({ ratio: '1:1' }, { guides })).toContain('M160 0V480M320 0V480M0 160H480M0 320H480')
  })

  test('shows texts on the screen', () => {
    expect(drawn({}, { onScreen: [{ text: 'BUNGA TETAP?', place: 'top' }] })).toContain('BUNGA TETAP?')
  })
})

test('any panel can be drawn, without styles that the page forbids', () => {
  fc.assert(
    fc.property(panels, (panel) => {
      const html = render(h(Picture, { panel, photo: 'blob:foto' }))
      expect(html).not.toContain('style=')
      expect(html).not.toMatch(/NaN|undefined|Infinity/)
    }),
  )
})

test('sixty strokes of a hand are drawn in a few paths', () => {
  const strokes = handDrawn(60)
    .map((raw) => encodeStroke({ ink: 'ink', nib: 'medium', points: simplify(raw, 1) }))
    .join('')
  const html = drawn({ strokes })
  expect(html.match(/<path/g)).toHaveLength(1)
  expect(html.length).toBeLessThan(20_000)
})

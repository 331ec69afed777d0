import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contents } from '../../../../tests/support/boards.ts'
import { type Content, emptyBrief, emptyShot } from '../model.ts'
import { emptyPanel, type Panel } from '../panel/model.ts'
import { cellsOf } from './sheet-cells.ts'

const drawn: Panel = {
  ...emptyPanel('9:16'),
  marks: [{ kind: 'stamp', stamp: 'standing', x: 180, y: 300, size: 300 }],
}
const content: Content = {
  brief: emptyBrief(),
  order: ['A', 'B', 'C'],
  shots: {
    A: { ...emptyShot(3), panels: ['1'], onScreen: [{ text: 'Cek dulu', place: 'top' }] },
    B: { ...emptyShot(4.5), panels: ['2', '3'], visual: 'Petugas berjalan' },
    C: { ...emptyShot(5), panels: ['4'], visual: 'Belum digambar' },
  },
  panels: { 1: drawn, 2: drawn, 3: { ...drawn, alt: 'Sampai di loket' }, 4: emptyPanel('9:16') },
}

test('panels are named by the number of their shot, several by letters too', () => {
  expect(cellsOf(content).map(({ label, seconds }) => `${label} ${seconds ?? ''}`)).toEqual([
    '1 3',
    '2a 4.5',
    '2b ',
    '3 5',
  ])
})

test('a shot that is not drawn yet keeps its place, with what is written of it', () => {
  const last = cellsOf(content).at(-1)
  expect(last?.panel).toBeUndefined()
  expect(last?.description).toBe('Belum digambar')
})

test('words of the screen stand on the first panel, the other tells what itself shows', () => {
  const [first, , third] = cellsOf(content)
  expect(first?.onScreen).toHaveLength(1)
  expect(third?.description).toBe('Sampai di loket')
})

test('every shot of every board is there, in its order', () => {
  fc.assert(
    fc.property(contents, (any) => {
      const shown = [...new Set(cellsOf(any).map(({ shot }) => shot))]
      expect(shown).toEqual(any.order.filter((id) => any.shots[id]))
      const labels = cellsOf(any).map(({ label }) => label)
      expect(new Set(labels).size).toBe(labels.length)
    }),
  )
})

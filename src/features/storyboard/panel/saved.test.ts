import { describe, expect, test } from 'vitest'
import type { Item } from '../../../storage/item.ts'
import { open } from '../../../storage/saved-format.ts'
import { emptyPanel, type Panel } from './model.ts'
import { saved } from './saved.ts'

const item = (value: unknown, at = 5) => ({ at, by: 'ABC1234', value })
const opened = (data: unknown) => open(saved, JSON.stringify({ v: 1, at: 1, rev: 1, data }))
const drawing: Panel = { ...emptyPanel('1:1'), strokes: '1100AA', alt: 'Titik' }

describe('a kept panel', () => {
  test('keeps what can be read when something in it cannot', () => {
    const arrow = { kind: 'arrow', of: 'camera', from: { x: 1, y: 2 }, to: { x: 3, y: 4 } }
    const marks = [arrow, { kind: 'balon' }, { ...arrow, of: 'mobil' }]
    const photo = { id: 'A', crop: [0, 0, 2, 1] }
    expect(opened(item({ ...drawing, marks, photo, ratio: '4:3' }))).toEqual({
      status: 'broken',
      data: item({ ...drawing, marks: [arrow], ratio: '9:16' }),
    })
  })

  test('is gone when nothing of it can be read', () => {
    expect(opened(item('rusak'))).toEqual({ status: 'broken', data: { at: 5, by: 'ABC1234', deleted: true } })
  })

  test('is the newer one of two, and of one moment the one that lost nothing', () => {
    const whole: Item<Panel> = { at: 5, by: 'ABC1234', value: drawing }
    const older: Item<Panel> = {
      ...whole,
      at: 4,
      value: { ...drawing, alt: 'Lama sekali, dengan banyak kata' },
    }
    const gone: Item<Panel> = { at: 5, by: 'ABC1234', deleted: true }
    expect(saved.merge(older, whole)).toBe(whole)
    expect(saved.merge(gone, whole)).toBe(whole)
    expect(saved.merge(whole, gone)).toBe(whole)
    expect(saved.merge(whole, saved.empty())).toBe(whole)
    expect(saved.merge({ ...gone, at: 6 }, whole)).toEqual({ ...gone, at: 6 })
  })
})

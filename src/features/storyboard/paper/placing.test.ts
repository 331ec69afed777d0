import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contents } from '../../../../tests/support/boards.ts'
import { type Content, emptyBrief, emptyShot, MAX_SHOTS } from '../model.ts'
import { emptyPanel, isBlank, type Panel } from '../panel/model.ts'
import { type Incoming, occupiedAt, planOf, type Treatment, usualStart, usualTreatment } from './placing.ts'
import { takeIn } from './take-in.ts'

const sheet = (number: number, ...taken: boolean[]) => ({ number, taken })
const drawing: Panel = { ...emptyPanel('9:16'), strokes: 'x' }

describe('the places of panels', () => {
  test('are those of their sheet, and blank panels keep theirs', () => {
    expect(planOf([sheet(1, true, false, true)], 4).targets).toEqual([
      { sheet: 0, panel: 0, place: 4 },
      { sheet: 0, panel: 2, place: 6 },
    ])
  })

  test('follow the numbers of the sheets, whatever order the photos come in', () => {
    const places = (...sheets: { number: number; taken: boolean[] }[]) =>
      planOf(sheets, 0).targets.map(({ sheet: at, place }) => [at, place])
    expect(places(sheet(2, true, true), sheet(1, true, true))).toEqual([
      [1, 0],
      [1, 1],
      [0, 2],
      [0, 3],
    ])
    expect(places(sheet(1, true, true), sheet(1, true, false), sheet(3, true, true))).toEqual([
      [0, 0],
      [0, 1],
      [1, 2],
      [2, 6],
      [2, 7],
    ])
    expect(usualStart([sheet(3, true, true), sheet(2, true, true)])).toBe(2)
    expect(usualStart([])).toBe(0)
  })

  test('are never taken twice nor beyond the last shot that a board may have', () => {
    const sheets = fc.array(
      fc.record({
        number: fc.integer({ min: 1, max: 16 }),
        taken: fc.array(fc.boolean(), { minLength: 6, maxLength: 12 }),
      }),
      { maxLength: 20 },
    )
    fc.assert(
      fc.property(sheets, fc.integer({ min: 0, max: MAX_SHOTS - 1 }), (all, start) => {
        const { targets, beyond } = planOf(all, start)
        expect(new Set(targets.map(({ place }) => place)).size).toBe(targets.length)
        for (const { place } of targets) expect(place).toBeLessThan(MAX_SHOTS)
        const taken = all.flatMap((each) => each.taken).filter(Boolean).length
        expect(targets.length + beyond).toBe(taken)
      }),
    )
  })
})

function board(...panels: Panel[][]): Content {
  const ids = panels.map((_, at) => `shot-${at}`)
  const named = panels.map((list, shot) =>
    list.map((panel, at): [string, Panel] => [`p-${shot}-${at}`, panel]),
  )
  return {
    brief: emptyBrief(),
    order: ids,
    shots: Object.fromEntries(
      ids.map((id, at) => [id, { ...emptyShot(), panels: (named[at] ?? []).map(([name]) => name) }]),
    ),
    panels: Object.fromEntries(named.flat()),
  }
}

const coming = (place: number, treatment: Treatment = 'add'): Incoming => ({
  place,
  treatment,
  ratio: '1:1',
  photo: { id: `photo-${place}`, crop: [0, 0, 1, 1] },
  panel: `new-${place}`,
})

describe('pictures that come from paper', () => {
  test('fill empty panels, which keep their description, and add what is missing', () => {
    const before = board([{ ...emptyPanel('9:16'), alt: 'Loket' }], [])
    expect([0, 1, 2].map((place) => occupiedAt(before, place))).toEqual(['free', 'free', 'free'])
    const after = takeIn([coming(0), coming(1), coming(3)], ['a', 'b']).apply(before)
    expect(after.order).toEqual(['shot-0', 'shot-1', 'a', 'b'])
    expect(after.panels['p-0-0']).toMatchObject({ ratio: '1:1', alt: 'Loket', photo: { id: 'photo-0' } })
    expect(after.shots['shot-1']?.panels).toEqual(['new-1'])
    expect(after.shots.a?.panels).toEqual([])
    expect(after.shots.b?.panels).toEqual(['new-3'])
  })

  test('stand beside a picture, instead of it, or stay away, as was chosen', () => {
    const before = board([drawing], [drawing, drawing], [drawing])
    expect([0, 1].map((place) => occupiedAt(before, place))).toEqual(['room', 'full'])
    expect([0, 1].map((place) => usualTreatment(occupiedAt(before, place)))).toEqual(['add', 'skip'])
    const after = takeIn([coming(0), coming(1, 'replace'), coming(2, 'skip')], []).apply(before)
    expect(after.shots['shot-0']?.panels).toEqual(['p-0-0', 'new-0'])
    expect(after.panels['p-0-0']).toBe(drawing)
    expect(after.panels['p-1-0']).toMatchObject({ strokes: '', photo: { id: 'photo-1' } })
    expect(after.panels['p-1-1']).toBe(drawing)
    expect(after.panels['p-2-0']).toBe(drawing)
    expect(takeIn([coming(1)], []).apply(before)).toEqual(before)
  })

  test('change nothing when all stay away or shots are missing', () => {
    const before = board([drawing])
    expect(takeIn([coming(0, 'skip')], ['a']).apply(before)).toBe(before)
    expect(takeIn([coming(2)], ['a']).apply(before)).toBe(before)
  })

  test('never take a picture away unless it is replaced', () => {
    fc.assert(
      fc.property(contents, fc.uniqueArray(fc.nat({ max: 9 }), { maxLength: 6 }), (content, places) => {
        const ids = Array.from({ length: 10 }, (_, at) => `fresh-${at}`)
        const after = takeIn(
          places.map((place) => coming(place)),
          ids,
        ).apply(content)
        for (const [id, panel] of Object.entries(content.panels)) {
          if (!isBlank(panel)) expect(after.panels[id]).toBe(panel)
        }
        expect(after.order.slice(0, content.order.length)).toEqual(content.order)
      }),
    )
  })
})

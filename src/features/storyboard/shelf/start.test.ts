import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contents } from '../../../../tests/support/boards.ts'
import { idea, mythPattern, script } from '../../../../tests/support/library.ts'
import { contentOf } from '../content.ts'
import { type Content, emptyBrief, emptyShot } from '../model.ts'
import { boardOf, copyOf, fromIdea, fromNothing, fromPattern, fromScript, total } from './start.ts'

/** Ids that tell in which order they were made. */
function ids() {
  let made = 0
  return () => {
    made += 1
    return `N${String(made).padStart(12, '0')}`
  }
}

const shotsOf = ({ order, shots }: Content) => order.flatMap((id) => shots[id] ?? [])
const now = { at: 5, by: 'AAAAAAA' }

describe('a new board', () => {
  test('from nothing has one empty shot', () => {
    const content = fromNothing('Papan 1', ids())
    expect(content.brief).toEqual({ ...emptyBrief(), title: 'Papan 1' })
    expect(shotsOf(content)).toEqual([emptyShot()])
  })

  test('from a pattern has a shot for each slot, with its seconds and nothing typed in', () => {
    const content = fromPattern(mythPattern, 'Mitos–fakta 30 Nov', ids())
    expect(content.brief).toEqual({
      ...emptyBrief(),
      title: 'Mitos–fakta 30 Nov',
      kind: 'sketch',
      seconds: 40.5,
      pattern: 'mitos-fakta',
    })
    expect(shotsOf(content)).toEqual([
      { ...emptyShot(5), slot: 0 },
      { ...emptyShot(25), slot: 1 },
      { ...emptyShot(10.5), slot: 2 },
    ])
  })

  test('from a pattern without slots has one empty shot', () => {
    expect(shotsOf(fromPattern({ ...mythPattern, slots: [] }, '', ids()))).toEqual([emptyShot()])
  })

  test('from an idea has its brief, and shots that fill its seconds', () => {
    const content = fromIdea(idea, [mythPattern], 'Satpam menguji tamu.', ids())
    expect(content.brief).toEqual({
      title: 'Satpam Serba Tahu',
      goal: 'Satpam menguji tamu.',
      audience: 'Calon pembeli',
      message: 'Tiga salah kira.',
      action: 'Uji diri Anda.',
      kind: 'sketch',
      channels: [],
      seconds: 45,
      ratio: '9:16',
      pattern: 'mitos-fakta',
    })
    expect(shotsOf(content)).toHaveLength(3)
    expect(total(shotsOf(content))).toBe(45)
  })

  test('from an idea whose pattern is missing has one empty shot', () => {
    const content = fromIdea(idea, [], '', ids())
    expect(shotsOf(content)).toEqual([emptyShot()])
    expect(content.brief.pattern).toBeUndefined()
  })

  test('from a script has its brief and all its shots', () => {
    const content = fromScript(script, 'Contoh: Bunga Contoh', ids())
    expect(content.brief).toEqual({ ...script.brief, ratio: '9:16', title: 'Contoh: Bunga Contoh' })
    expect(shotsOf(content)).toEqual(script.shots.map((shot) => ({ ...shot, panels: [] })))
  })
})

describe('a copy', () => {
  test('holds the same under other ids', () => {
    fc.assert(
      fc.property(contents, (content) => {
        const copy = copyOf(content, 'Salinan', ids())
        expect(copy.brief).toEqual({ ...content.brief, title: 'Salinan' })
        const same = (shot: Content['shots'][string]) => ({ ...shot, panels: [] })
        expect(shotsOf(copy).map(same)).toEqual(shotsOf(content).map(same))
        const drawn = (of: Content) =>
          shotsOf(of).map((shot) => shot.panels.flatMap((id) => of.panels[id] ?? []))
        expect(drawn(copy)).toEqual(drawn(content))
      }),
    )
  })

  test('shares no id with the original', () => {
    fc.assert(
      fc.property(contents, (content) => {
        const copy = copyOf(content, '', ids())
        const all = (of: Content) => [...of.order, ...Object.keys(of.shots), ...Object.keys(of.panels)]
        const own = new Set(all(copy))
        for (const id of all(content)) expect(own.has(id)).toBe(false)
        for (const shot of shotsOf(copy)) for (const id of shot.panels) expect(copy.panels[id]).toBeDefined()
      }),
    )
  })
})

describe('a board as it is kept', () => {
  test('shows what it was made from', () => {
    fc.assert(
      fc.property(contents, (content) => {
        const copy = copyOf(content, 'Salinan', ids())
        const { board, panels } = boardOf(copy, now)
        const shown = contentOf(board, panels)
        const named = new Set(shotsOf(copy).flatMap((shot) => shot.panels))
        const drawn = Object.fromEntries(Object.entries(copy.panels).filter(([id]) => named.has(id)))
        expect(shown).toEqual({ ...copy, panels: drawn })
      }),
    )
  })

  test('has one moment and person everywhere, and names where it was copied from', () => {
    const { board } = boardOf(fromNothing('Papan 1', ids()), now, 'ABCDEFGHJKMNP')
    expect(board.from).toBe('ABCDEFGHJKMNP')
    expect(board.brief).toMatchObject(now)
    expect(board.order).toMatchObject(now)
    expect(Object.values(board.shots)).toEqual([{ ...now, value: emptyShot() }])
  })
})

/** What a finger does with stamps, words and arrows: puts, selects and moves them. */
import { markAt } from '../panel/mark-box.ts'
import { moveMark, withMark } from '../panel/marks.ts'
import type { Mark, Panel, Point } from '../panel/model.ts'
import { isFar, SLACK } from './draw-hands.ts'
import type { Bench, Hand, StartHand } from './hand.ts'
import { moveMarkTo } from './mark-turns.ts'

/** A shorter pull is a tap, in units of the panel. */
const SHORTEST_ARROW = 24

/**
 * A tap on a mark selects it, a pull moves it. A tap beside moves the selected one there, or puts what the tool puts.
 */
export const startMarks: StartHand = (bench, at) => {
  const { kit, panel, selected, scale } = bench
  const point = bench.place(at)
  const hit = markAt(panel, point, SLACK / scale)
  return holding(bench, hit, at, () => {
    if (selected !== undefined) {
      const mark = panel.marks[selected]
      bench.run('mark', (old) => moveMarkTo(old, selected, point))
      if (mark) bench.say({ what: 'moved', mark })
    } else if (kit.tool === 'stamp' && kit.stamp !== undefined) bench.putStamp(kit.stamp, point)
    else if (kit.tool === 'stamp') bench.openSheet('stamps', point)
    else if (kit.tool === 'bubble' || kit.tool === 'text') bench.openSheet(kit.tool, point)
  })
}

/** A pull draws an arrow, and so do two taps; on an arrow it moves that one. */
export const startArrow: StartHand = (bench, at) => {
  const { kit, panel, scale, arrowFrom } = bench
  const from = bench.place(at)
  const hit = markAt(
    // Arrows begin at people and things: only other arrows are in the way.
    { ...panel, marks: panel.marks.map((mark) => (mark.kind === 'arrow' ? mark : NOWHERE)) },
    from,
    SLACK / scale,
  )
  if (hit !== undefined && arrowFrom === undefined) return holding(bench, hit, at, () => {})
  bench.select(undefined)
  const arrowTo = (start: Point, end: Point): Mark => ({ kind: 'arrow', of: kit.of, from: start, to: end })
  const put = (start: Point, end: Point) => {
    const mark = arrowTo(start, end)
    bench.setArrowFrom(undefined)
    bench.run('mark', (old) => withMark(old, mark))
    bench.say({ what: 'placed', mark })
  }
  let to = from
  let pulled = false
  return {
    extend(points) {
      const now = points.at(-1) ?? at
      pulled ||= isFar(at, now)
      to = bench.place(now)
      if (pulled) bench.preview([...panel.marks, arrowTo(from, to)])
    },
    finish(whole) {
      bench.preview(undefined)
      const isLong = (start: Point) => Math.hypot(to.x - start.x, to.y - start.y) >= SHORTEST_ARROW
      if (pulled && isLong(from)) put(from, to)
      else if (!whole) return
      else if (arrowFrom && isLong(arrowFrom)) put(arrowFrom, to)
      else {
        bench.setArrowFrom(from)
        bench.say({ what: 'arrowBegun' })
      }
    },
    drop: () => bench.preview(undefined),
  }
}

/** Selects a mark at a tap, moves it at a pull; `onTapBeside` is for a tap that hit none. */
function holding(bench: Bench, hit: number | undefined, at: Point, onTapBeside: () => void): Hand {
  const mark = hit === undefined ? undefined : bench.panel.marks[hit]
  let isPull = false
  let by: Point | undefined
  const moved = (panel: Panel) => (hit === undefined || !by ? panel : moveMark(panel, hit, by))
  return {
    extend(points) {
      const now = points.at(-1) ?? at
      isPull ||= isFar(at, now)
      if (hit === undefined || !isPull) return
      if (!by) bench.select(hit)
      by = { x: Math.round((now.x - at.x) / bench.scale), y: Math.round((now.y - at.y) / bench.scale) }
      bench.preview(moved(bench.panel).marks)
    },
    finish(whole) {
      bench.preview(undefined)
      if (mark && by) {
        bench.run('mark', moved)
        bench.say({ what: 'moved', mark })
      } else if (!whole || isPull) return
      else if (mark) {
        bench.select(hit)
        bench.say({ what: 'selected', mark })
      } else onTapBeside()
    },
    drop: () => bench.preview(undefined),
  }
}

/** A mark that no finger hits; keeps the places of the others. */
const NOWHERE: Mark = { kind: 'text', text: '', x: -9999, y: -9999, size: 0 }

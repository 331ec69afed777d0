/** What the pen, the eraser and the zoom tool do while a finger moves. */
import { INK_COLOURS, PAPER } from '../panel/inks.ts'
import { markAt } from '../panel/mark-box.ts'
import { withoutMark } from '../panel/marks.ts'
import { NIB_WIDTHS, type Point } from '../panel/model.ts'
import { ERASER_WIDTHS, withErased, withStroke } from './drawn.ts'
import { TREMBLE } from './gesture.ts'
import type { Bench, StartHand } from './hand.ts'
import type { LineLook } from './live-line.ts'

/** How far beside a mark a finger still means it, in CSS pixels. */
export const SLACK = 12

/** A line of the chosen ink and nib. Whatever ends it, it is kept. */
export const startPen: StartHand = (bench, at) => {
  const { ink, nib } = bench.kit
  const points = [bench.place(at)]
  bench.select(undefined)
  bench.line.begin(look(bench, INK_COLOURS[ink], NIB_WIDTHS[nib]), at)
  return {
    extend(more) {
      points.push(...more.map(bench.place))
      bench.line.to(more)
    },
    finish() {
      bench.line.end()
      bench.run('draw', (panel) => withStroke(panel, { ink, nib, points }))
    },
    drop: bench.line.clear,
  }
}

/** Takes lines away where it went; a tap takes the mark away that it hit. */
export const startEraser: StartHand = (bench, at) => {
  const { width } = bench.kit
  const points = [bench.place(at)]
  let isTap = true
  bench.select(undefined)
  bench.line.begin(look(bench, PAPER, ERASER_WIDTHS[width]), at)
  return {
    extend(more) {
      isTap &&= more.every((point) => !isFar(at, point))
      points.push(...more.map(bench.place))
      bench.line.to(more)
    },
    finish(whole) {
      bench.line.end()
      const [first = bench.place(at)] = points
      const hit = isTap && whole ? markAt(bench.panel, first, SLACK / bench.scale) : undefined
      const mark = hit === undefined ? undefined : bench.panel.marks[hit]
      if (hit !== undefined && mark) {
        bench.run('mark', (panel) => withoutMark(panel, hit))
        bench.say({ what: 'removed', mark })
        return
      }
      const changes = withErased(bench.panel, points, width) !== bench.panel
      bench.run('erase', (panel) => withErased(panel, points, width))
      bench.say({ what: changes ? 'erased' : 'erasedNothing' })
    },
    drop: bench.line.clear,
  }
}

/** Moves the view with one finger. */
export const startShift: StartHand = (bench, at) => {
  let last = at
  return {
    extend(points) {
      const now = points.at(-1) ?? last
      bench.shift({ x: now.x - last.x, y: now.y - last.y })
      last = now
    },
    finish() {},
    drop() {},
  }
}

/** Whether a finger went farther than one that rests, in CSS pixels. */
export function isFar(from: Point, to: Point): boolean {
  return Math.hypot(to.x - from.x, to.y - from.y) > TREMBLE
}

function look(bench: Bench, colour: string, width: number): LineLook {
  return { colour, width: width * bench.scale, box: bench.seen }
}

/** What a person does to a mark on a drawing. Pure; each gives the same panel when there is nothing to do. */
import { type Mark, type Panel, type Point, type Ratio, SIZES } from './model.ts'
import { wholePoint } from './strokes.ts'

/** A change of one mark by key. */
export type MarkStep = { move: Point } | { scale: number } | 'flip' | 'delete'

/** Most marks on one drawing: more than anyone can tell apart. */
export const MAX_MARKS = 300

/** How far a key moves a mark, with Shift further, in units of the panel. */
const STEP = 4
const FAR_STEP = 24
const SCALE_STEP = 1.1

/** Smallest and largest size of each kind; of a stamp the largest as a part of the panel's height. */
const LEAST = { stamp: 24, text: 10, bubble: 10 }
const MOST = { stamp: 1.8, text: 160, bubble: 72 }
const SHORTEST_ARROW = 24

/** A panel with one more mark, on top; the same panel when it is full. */
export function withMark(panel: Panel, mark: Mark): Panel {
  if (panel.marks.length >= MAX_MARKS) return panel
  return { ...panel, marks: [...panel.marks, settled(mark, panel.ratio)] }
}

/** A panel without one of its marks. */
export function withoutMark(panel: Panel, index: number): Panel {
  return panel.marks[index] ? { ...panel, marks: panel.marks.filter((_, at) => at !== index) } : panel
}

/** Moves a mark by some units; its middle, or both ends of an arrow, stay in the panel. */
export function moveMark(panel: Panel, index: number, by: Point): Panel {
  return changed(panel, index, (mark) => {
    if (mark.kind !== 'arrow') return { ...mark, x: mark.x + by.x, y: mark.y + by.y }
    const { width, height } = SIZES[panel.ratio]
    const x = kept(by.x, -Math.min(mark.from.x, mark.to.x), width - Math.max(mark.from.x, mark.to.x))
    const y = kept(by.y, -Math.min(mark.from.y, mark.to.y), height - Math.max(mark.from.y, mark.to.y))
    return {
      ...mark,
      from: { x: mark.from.x + x, y: mark.from.y + y },
      to: { x: mark.to.x + x, y: mark.to.y + y },
    }
  })
}

/** Makes a mark larger or smaller around its middle. @param factor 1 changes nothing */
export function scaleMark(panel: Panel, index: number, factor: number): Panel {
  return changed(panel, index, (mark) => {
    if (mark.kind !== 'arrow') return { ...mark, size: mark.size * factor }
    const { from, to } = mark
    const long = Math.max(factor, SHORTEST_ARROW / Math.max(Math.hypot(to.x - from.x, to.y - from.y), 1))
    const [x, y] = [(from.x + to.x) / 2, (from.y + to.y) / 2]
    const away = (end: Point) => ({ x: x + (end.x - x) * long, y: y + (end.y - y) * long })
    return { ...mark, from: away(from), to: away(to) }
  })
}

/** Mirrors a stamp or a bubble, turns an arrow round; words stay as they are. */
export function flipMark(panel: Panel, index: number): Panel {
  return changed(panel, index, (mark) => {
    if (mark.kind === 'text') return mark
    if (mark.kind === 'arrow') return { ...mark, from: mark.to, to: mark.from }
    const { flip, ...rest } = mark
    return flip ? rest : { ...rest, flip: true }
  })
}

/** Puts one end of an arrow somewhere else. */
export function pullArrow(panel: Panel, index: number, end: 'from' | 'to', to: Point): Panel {
  return changed(panel, index, (mark) => (mark.kind === 'arrow' ? { ...mark, [end]: to } : mark))
}

/** Writes other words into a text or a bubble. */
export function rewordMark(panel: Panel, index: number, text: string): Panel {
  return changed(panel, index, (mark) => ('text' in mark ? { ...mark, text } : mark))
}

/** What a key does to the selected mark; undefined for a key that does nothing. @param far with Shift */
export function markStep(key: string, far: boolean): MarkStep | undefined {
  const step = far ? FAR_STEP : STEP
  switch (key) {
    case 'ArrowLeft':
      return { move: { x: -step, y: 0 } }
    case 'ArrowRight':
      return { move: { x: step, y: 0 } }
    case 'ArrowUp':
      return { move: { x: 0, y: -step } }
    case 'ArrowDown':
      return { move: { x: 0, y: step } }
    case '+':
    case '=':
      return { scale: SCALE_STEP }
    case '-':
    case '_':
      return { scale: 1 / SCALE_STEP }
    case 'f':
    case 'F':
      return 'flip'
    case 'Delete':
    case 'Backspace':
      return 'delete'
    default:
      return undefined
  }
}

/** Does to a mark what a key says. */
export function applyMarkStep(panel: Panel, index: number, step: MarkStep): Panel {
  if (step === 'flip') return flipMark(panel, index)
  if (step === 'delete') return withoutMark(panel, index)
  return 'move' in step ? moveMark(panel, index, step.move) : scaleMark(panel, index, step.scale)
}

function changed(panel: Panel, index: number, change: (mark: Mark) => Mark): Panel {
  const old = panel.marks[index]
  const mark = old && settled(change(old), panel.ratio)
  if (!mark || JSON.stringify(mark) === JSON.stringify(old)) return panel
  return { ...panel, marks: panel.marks.map((each, at) => (at === index ? mark : each)) }
}

/** In whole units, with its middle or its ends in the panel and of a size that can be seen and touched. */
function settled(mark: Mark, ratio: Ratio): Mark {
  const { width, height } = SIZES[ratio]
  const inside = (point: Point) => {
    const { x, y } = wholePoint(point)
    return { x: kept(x, 0, width), y: kept(y, 0, height) }
  }
  if (mark.kind === 'arrow') return { ...mark, from: inside(mark.from), to: inside(mark.to) }
  const most = mark.kind === 'stamp' ? MOST.stamp * height : MOST[mark.kind]
  return { ...mark, ...inside(mark), size: Math.round(kept(mark.size, LEAST[mark.kind], most)) }
}

/** A number within bounds; the lower one for what is no number. */
function kept(value: number, low: number, high: number): number {
  return value >= low ? Math.min(value, high) : low
}

import type { Locale } from '../../../i18n/locales.ts'
import {
  type Box,
  type Cell,
  CORNERS,
  type Corner,
  cellsOf,
  LINE,
  MARKER_SIZE,
  markerBox,
  QUIET,
  SHEET,
} from '../paper/layout.ts'
import { CELLS, MAX_SHEETS, markerCells, type SheetCode } from '../paper/marker.ts'
import { boardSheetWords } from './sheet-words.ts'

interface BlankGroundProps {
  code: SheetCode
  /** So many cells have their words printed over the ground and are the only ones; without it each has lines to write on. */
  printed?: number
  locale: Locale
}

/**
 * Everything of a sheet to draw on that a photo is read by, in millimetres: one drawing, so that nothing moves. A sheet whose
 * number no marker can say has none.
 */
export function BlankGround({ code, printed, locale }: BlankGroundProps) {
  const words = boardSheetWords(locale).blank
  const isMarked = code.number <= MAX_SHEETS
  const before = (code.number - 1) * code.count
  const foot = SHEET.height - MARKER_SIZE / 2
  const aside = MARKER_SIZE + QUIET
  return (
    <svg
      class="paperboard-lines-by-hand"
      viewBox={`0 0 ${SHEET.width} ${SHEET.height}`}
      role="img"
      aria-label={words.label(code.count)}
    >
      {isMarked && CORNERS.map((corner) => <Marker key={corner} code={code} corner={corner} />)}
      {cellsOf(code)
        .slice(0, printed)
        .map((cell, at) => (
          <g key={at}>
            <path class="paperboard-cell-edge" d={`M${cell.strip.x} ${cell.strip.y}h${cell.strip.width}`} />
            <HandFrame box={cell.frame} />
            {printed === undefined && <ByHand cell={cell} shot={before + at + 1} locale={locale} />}
          </g>
        ))}
      <text class="paperboard-by-hand-name" x={aside} y={foot - 0.6}>
        {words.foot(code.number, code.count, code.ratio)}
      </text>
      <text x={aside} y={foot + 3}>
        {isMarked ? words.back : words.backByHand}
      </text>
    </svg>
  )
}

/** One path without gaps between its cells, which a printer would show. */
function Marker({ code, corner }: { code: SheetCode; corner: Corner }) {
  const { x, y } = markerBox(corner)
  const side = MARKER_SIZE / CELLS
  const cells = markerCells(code, corner)
  const d = cells
    .map((black, at) => {
      const [column, row] = [at % CELLS, Math.floor(at / CELLS)]
      if (!black) return ''
      // Overlaps its neighbours where they are black too, by less than a dot.
      const right = column < CELLS - 1 && cells[at + 1] ? 0.05 : 0
      const below = row < CELLS - 1 && cells[at + CELLS] ? 0.05 : 0
      return `M${x + column * side} ${y + row * side}h${side + right}v${side + below}h${-side - right}z`
    })
    .join('')
  return <path class="paperboard-marker" d={d} />
}

function HandFrame({ box: { x, y, width, height } }: { box: Box }) {
  return <path class="paperboard-hand-frame" d={`M${x} ${y}h${width}v${height}h${-width}z`} />
}

/** The number of the shot that a photo gives the frame to, and lines to write on. */
function ByHand({ cell: { strip, writing }, shot, locale }: { cell: Cell; shot: number; locale: Locale }) {
  const words = boardSheetWords(locale).blank
  const right = strip.x + strip.width
  const base = strip.y + strip.height - 1.2
  const titles = writing.length > 1 ? [words.beside, words.below] : [words.writing]
  return (
    <>
      <text class="paperboard-by-hand-name" x={strip.x} y={base}>
        {words.shot(shot)}
      </text>
      <text class="paperboard-by-hand-name paperboard-by-hand-end" x={right} y={base}>
        {words.unit}
      </text>
      <path class="paperboard-rule" d={`M${right - 15.5} ${base + 0.4}h10`} />
      {writing.map((box, at) => (
        <Lines key={at} box={box} titles={titles[at] ?? []} />
      ))}
    </>
  )
}

function Lines({ box: { x, y, width, height }, titles }: { box: Box; titles: readonly string[] }) {
  const count = Math.floor(height / LINE)
  return (
    <>
      {Array.from({ length: count }, (_, at) => (
        <text key={at} x={x} y={y + (at + 1) * LINE - 0.8}>
          {titles[at]}
        </text>
      ))}
      <path
        class="paperboard-rule"
        d={Array.from({ length: count }, (_, at) => `M${x} ${y + (at + 1) * LINE}h${width}`).join('')}
      />
    </>
  )
}

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
import { CELLS, markerCells, type SheetCode } from '../paper/marker.ts'
import { boardSheetWords } from './sheet-words.ts'

/** Everything of a sheet to draw on that a photo is read by, in millimetres: one drawing, so that nothing moves. */
export function BlankGround({ code, locale }: { code: SheetCode; locale: Locale }) {
  const words = boardSheetWords(locale).blank
  const foot = SHEET.height - MARKER_SIZE / 2
  const aside = MARKER_SIZE + QUIET
  return (
    <svg
      class="paperboard-lines-by-hand"
      viewBox={`0 0 ${SHEET.width} ${SHEET.height}`}
      role="img"
      aria-label={words.label(code.count)}
    >
      {CORNERS.map((corner) => (
        <Marker key={corner} code={code} corner={corner} />
      ))}
      {cellsOf(code).map((cell, at) => (
        <BlankCell key={at} cell={cell} locale={locale} />
      ))}
      <text class="paperboard-by-hand-name" x={aside} y={foot - 0.6}>
        {words.foot(code.number, code.count, code.ratio)}
      </text>
      <text x={aside} y={foot + 3}>
        {words.back}
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

function BlankCell({ cell: { strip, frame, writing }, locale }: { cell: Cell; locale: Locale }) {
  const words = boardSheetWords(locale).blank
  const right = strip.x + strip.width
  const base = strip.y + strip.height - 1.2
  const titles = writing.length > 1 ? [words.beside, words.below] : [words.writing]
  return (
    <>
      <path class="paperboard-cell-edge" d={`M${strip.x} ${strip.y}h${strip.width}`} />
      <text class="paperboard-by-hand-name" x={strip.x} y={base}>
        {words.shot}
      </text>
      <text class="paperboard-by-hand-name paperboard-by-hand-end" x={right} y={base}>
        {words.unit}
      </text>
      <path
        class="paperboard-rule"
        d={`M${strip.x + 7.5} ${base + 0.4}h11M${right - 15.5} ${base + 0.4}h10`}
      />
      <path
        class="paperboard-hand-frame"
        d={`M${frame.x} ${frame.y}h${frame.width}v${frame.height}h${-frame.width}z`}
      />
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

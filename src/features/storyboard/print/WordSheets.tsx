import { useRef } from 'preact/hooks'
import { cellsOf, type PanelCount, type Cell as Place } from '../paper/layout.ts'
import { BlankGround } from './BlankGround.tsx'
import { CellWords } from './CellWords.tsx'
import type { PanelSource } from './PanelSheets.tsx'
import { Codes, isNarrow, Strip } from './PrintCell.tsx'
import { placedAt } from './placed-at.ts'
import { Sheet } from './Sheet.tsx'
import type { Cell } from './sheets.ts'
import { useFittedLines } from './use-fitted-lines.ts'

/** Between a frame and the terms beside it, in millimetres. */
const ASIDE = 1.5

interface WordSheetsProps {
  source: PanelSource
  /** The shots of each sheet. */
  runs: Cell[][]
  perSheet: PanelCount
}

/** The words of each shot beside an empty frame, set as on sheets to draw on: a photo of one is read in the same way. */
export function WordSheets({ source, runs, perSheet }: WordSheetsProps) {
  return (
    <>
      {runs.map((cells, at) => (
        <WordSheet
          key={at}
          source={source}
          cells={cells}
          page={at + 1}
          pages={runs.length}
          perSheet={perSheet}
        />
      ))}
    </>
  )
}

interface WordSheetProps {
  source: PanelSource
  cells: Cell[]
  page: number
  pages: number
  perSheet: PanelCount
}

function WordSheet({ source, cells, page, pages, perSheet }: WordSheetProps) {
  const { frame } = source
  const sheet = useRef<HTMLElement>(null)
  useFittedLines(sheet, cells)
  const code = { count: perSheet, ratio: frame.content.brief.ratio, number: page }
  const places = cellsOf(code)
  return (
    <Sheet
      frame={frame}
      page={page}
      pages={pages}
      sheet={sheet}
      ground={
        <>
          <BlankGround code={code} printed={cells.length} locale={frame.locale} />
          <ol
            class={
              code.ratio === '16:9' ? 'paperboard-placed-cells paperboard-wide' : 'paperboard-placed-cells'
            }
          >
            {cells.map((cell, at) => {
              const place = places[at]
              return place && <WordCell key={at} cell={cell} place={place} source={source} />
            })}
          </ol>
        </>
      }
    />
  )
}

function WordCell({ cell, place, source }: { cell: Cell; place: Place; source: PanelSource }) {
  const { strip, frame, writing } = place
  const aside = frame.x + frame.width + ASIDE
  return (
    <li>
      <div class="paperboard-placed" style={placedAt(strip)}>
        <Strip cell={cell} source={source} />
      </div>
      {isNarrow(source) && (
        <div
          class="paperboard-placed paperboard-narrow-codes"
          style={placedAt({ ...frame, x: aside, width: strip.x + strip.width - aside })}
        >
          <Codes cell={cell} source={source} />
        </div>
      )}
      <CellWords cell={cell} frame={source.frame} places={writing} />
    </li>
  )
}

import { useRef } from 'preact/hooks'
import type { Library } from '../library/library.ts'
import type { Made } from '../model.ts'
import type { Ratio } from '../panel/model.ts'
import { PrintCell } from './PrintCell.tsx'
import { Sheet, type SheetFrame } from './Sheet.tsx'
import type { Cell, Fill } from './sheets.ts'
import { useFittedLines } from './use-fitted-lines.ts'

/** What a sheet is laid out for: panels of the ratio of its board. */
const SHAPES: Record<Ratio, string> = {
  '9:16': 'paperboard-tall',
  '1:1': 'paperboard-square',
  '16:9': 'paperboard-wide',
}

export interface PanelSource {
  frame: SheetFrame
  fill: Fill
  library: Library
  photos: Record<Made, string>
}

/** Sheets of panels. @param runs the panels of each sheet */
export function PanelSheets({ source, runs }: { source: PanelSource; runs: Cell[][] }) {
  return (
    <>
      {runs.map((cells, at) => (
        <PanelSheet key={at} source={source} cells={cells} page={at + 1} pages={runs.length} />
      ))}
    </>
  )
}

interface PanelSheetProps {
  source: PanelSource
  cells: Cell[]
  page: number
  pages: number
}

function PanelSheet({ source, cells, page, pages }: PanelSheetProps) {
  const sheet = useRef<HTMLElement>(null)
  useFittedLines(sheet, cells)
  return (
    <Sheet frame={source.frame} page={page} pages={pages} sheet={sheet}>
      <ol class={`paperboard-grid ${SHAPES[source.frame.content.brief.ratio]}`}>
        {cells.map((cell, at) => (
          <PrintCell key={at} cell={cell} source={source} />
        ))}
      </ol>
    </Sheet>
  )
}

import { useRef } from 'preact/hooks'
import type { Library } from '../library/library.ts'
import type { Made } from '../model.ts'
import { PrintCell } from './PrintCell.tsx'
import { Sheet, type SheetFrame } from './Sheet.tsx'
import type { Cell, Fill } from './sheets.ts'
import { useFittedLines } from './use-fitted-lines.ts'

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
      <ol class={`paperboard-grid paperboard-${shapeOf(source)}`}>
        {cells.map((cell, at) => (
          <PrintCell key={at} cell={cell} source={source} />
        ))}
      </ol>
    </Sheet>
  )
}

function shapeOf({ frame }: PanelSource): 'tall' | 'square' | 'wide' {
  const { ratio } = frame.content.brief
  if (ratio === '9:16') return 'tall'
  return ratio === '1:1' ? 'square' : 'wide'
}

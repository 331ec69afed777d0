import type { ComponentChildren } from 'preact'
import { useEffect } from 'preact/hooks'
import type { Block } from './blocks.ts'
import { Sheet, type SheetFrame } from './Sheet.tsx'
import { usePages } from './use-pages.ts'

interface RowSheetsProps {
  frame: SheetFrame
  /** The same list as long as nothing changes. */
  blocks: Block[]
  /** Draws the rows of one page. */
  draw(rows: Block[]): ComponentChildren
  onPages(count: number): void
}

/** Sheets of rows of any height: as many as they need. */
export function RowSheets({ frame, blocks, draw, onPages }: RowSheetsProps) {
  const { rows, measure, pages } = usePages(blocks)
  const count = pages?.length ?? 0
  useEffect(() => onPages(count), [count, onPages])
  if (!pages) {
    return (
      <div class="paperboard-measure" ref={measure} aria-hidden="true">
        <Sheet frame={frame} page={1} pages={1}>
          {draw(rows)}
        </Sheet>
      </div>
    )
  }
  return (
    <>
      {pages.map((page, at) => (
        <Sheet key={page[0]?.key ?? at} frame={frame} page={at + 1} pages={count}>
          {draw(page)}
        </Sheet>
      ))}
    </>
  )
}

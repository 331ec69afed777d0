import { useCallback, useEffect, useMemo, useState } from 'preact/hooks'
import { formatNumber } from '../../../i18n/formats.ts'
import type { Locale } from '../../../i18n/locales.ts'
import { pageVault } from '../../../storage/page-vault.ts'
import type { Library } from '../library/library.ts'
import type { Content, Made } from '../model.ts'
import type { PanelCount } from '../paper/layout.ts'
import { BlankSheets } from './BlankSheets.tsx'
import { type Block, listBlocks, scriptBlocks } from './blocks.ts'
import { PanelSheets } from './PanelSheets.tsx'
import { RowSheets } from './RowSheets.tsx'
import { ScriptRows } from './ScriptRows.tsx'
import type { SheetFrame } from './Sheet.tsx'
import { ShotListRows } from './ShotListRows.tsx'
import { boardSheetWords } from './sheet-words.ts'
import { cellsOf, type Fill, type PrintLayout, panelsPerSheet, runsOf, shotCellsOf } from './sheets.ts'
import { WordSheets } from './WordSheets.tsx'

interface BoardSheetsProps {
  content: Content
  library: Library
  photos: Record<Made, string>
  locale: Locale
  layout: PrintLayout
  fill: Fill
  /** How many sheets to draw on by hand, where those are printed. */
  blanks: number
  /** How many sheets there are; 0 as long as that is being found out. */
  onPages(count: number): void
}

/** The sheets of a board, on the screen as on paper. */
export function BoardSheets(props: BoardSheetsProps) {
  const { content, layout, fill, locale } = props
  const panels = panelsPerSheet(layout)
  const [today] = useState(() => pageVault.platform.now())
  const frame: SheetFrame = {
    content,
    layout,
    locale,
    today,
    blank: panels !== undefined && fill === 'blank',
  }
  return panels ? (
    <Panels {...props} frame={frame} perSheet={panels} />
  ) : (
    <Rows key={layout} {...props} frame={frame} />
  )
}

function Panels(props: BoardSheetsProps & { frame: SheetFrame; perSheet: PanelCount }) {
  const { content, layout, fill, blanks, onPages, perSheet } = props
  const runs = useMemo(
    () =>
      fill === 'blank' ? [] : runsOf(fill === 'words' ? shotCellsOf(content) : cellsOf(content), perSheet),
    [content, fill, perSheet],
  )
  const count = runs.length || blanks
  useEffect(() => onPages(count), [count, onPages])
  if (runs.length === 0) return <BlankSheets frame={props.frame} perSheet={perSheet} sheets={blanks} />
  return fill === 'words' ? (
    <WordSheets key={layout} source={props} runs={runs} perSheet={perSheet} />
  ) : (
    <PanelSheets key={layout} source={props} runs={runs} />
  )
}

function Rows(props: BoardSheetsProps & { frame: SheetFrame }) {
  const { content, library, layout, locale, frame, onPages } = props
  const words = boardSheetWords(locale)
  const isScript = layout === 'script'
  const blocks = useMemo(() => {
    const shown = (seconds: number) => formatNumber(seconds, locale)
    if (!isScript) return listBlocks(content, library, words.list, shown)
    return scriptBlocks(content, library, { ...words.panel, ...words.script }, shown)
  }, [content, isScript, library, locale, words])
  const draw = useCallback(
    (rows: Block[]) =>
      isScript ? <ScriptRows rows={rows} locale={locale} /> : <ShotListRows rows={rows} locale={locale} />,
    [isScript, locale],
  )
  return <RowSheets frame={frame} blocks={blocks} draw={draw} onPages={onPages} />
}

import { useState } from 'preact/hooks'
import type { Locale } from '../../../i18n/locales.ts'
import { elementId } from '../../../i18n/routes.ts'
import type { Library } from '../library/library.ts'
import type { Content, Made } from '../model.ts'
import { BlankCount } from './BlankCount.tsx'
import { BoardSheets } from './BoardSheets.tsx'
import { blankSheetsFor } from './blank-count.ts'
import { PrintButton } from './PrintButton.tsx'
import { PrintChoices } from './PrintChoices.tsx'
import { type Fill, type PrintLayout, panelsPerSheet } from './sheets.ts'
import { usePaperScale } from './use-paper-scale.ts'
import { printBoardWords } from './words.ts'

/** Widths of A4 upright and lying, in millimetres. */
const WIDTH = { upright: 210, lying: 297 }

export interface PrintBoardProps {
  content: Content
  library: Library
  /** Addresses of the photos, by their id. */
  photos: Record<Made, string>
  locale: Locale
  /** Page key, the start of every element id. */
  page: string
  /** What is printed, where something else keeps it. */
  layout?: PrintLayout
  onLayout?(layout: PrintLayout): void
  /** Begins with empty frames for drawing and writing by hand. */
  blank?: boolean
}

/** Everything for printing a board: what to print, the button, and the sheets as they will come out. */
export function PrintBoard(props: PrintBoardProps) {
  const { content, library, photos, locale, page } = props
  const words = printBoardWords(locale)
  const [own, setOwn] = useState<PrintLayout>('panels-6')
  const [fill, setFill] = useState<Fill>(props.blank ? 'blank' : 'full')
  const [large, setLarge] = useState(false)
  const [count, setCount] = useState(0)
  const [chosenBlanks, setBlanks] = useState<number>()
  const layout = props.layout ?? own
  const perSheet = panelsPerSheet(layout)
  const blanks = chosenBlanks ?? blankSheetsFor(content.order.length, perSheet)
  const lies = layout === 'shot-list'
  const { place, isSmall } = usePaperScale(lies ? WIDTH.lying : WIDTH.upright, large)
  const title = elementId(page, 'print-title')
  const choose = (chosen: PrintLayout) => {
    setOwn(chosen)
    props.onLayout?.(chosen)
  }
  const isEmpty = content.order.length === 0 && fill !== 'blank'
  return (
    <section class="paperboard" aria-labelledby={title}>
      <div class="paperboard-ways no-print">
        <h2 id={title}>{words.heading}</h2>
        <PrintChoices
          layout={layout}
          onLayout={choose}
          fill={fill}
          onFill={setFill}
          locale={locale}
          page={page}
        />
        {perSheet && fill === 'blank' && (
          <BlankCount count={blanks} onCount={setBlanks} locale={locale} page={page} />
        )}
        {perSheet && fill === 'words' && !isEmpty && <p class="small">{words.wordsHint}</p>}
        {isEmpty && <p class="small">{perSheet ? words.empty : words.emptyTable}</p>}
        <div class="row">
          <PrintButton locale={locale} />
          <p class="small" role="status">
            {words.sheets(count, lies)}
          </p>
          {(isSmall || large) && (
            <button type="button" class="button plain" onClick={() => setLarge(!large)}>
              {large ? words.fit : words.enlarge}
            </button>
          )}
        </div>
      </div>
      <section
        class="paperboard-preview"
        ref={place}
        aria-label={words.preview}
        tabIndex={large ? 0 : undefined}
      >
        <BoardSheets
          content={content}
          library={library}
          photos={photos}
          locale={locale}
          layout={layout}
          fill={fill}
          blanks={blanks}
          onPages={setCount}
        />
      </section>
    </section>
  )
}

import type { Locale } from '../../../i18n/locales.ts'
import { elementId } from '../../../i18n/routes.ts'
import { FILLS, type Fill, PRINT_LAYOUTS, type PrintLayout, panelsPerSheet } from './sheets.ts'
import { printBoardWords } from './words.ts'

interface PrintChoicesProps {
  layout: PrintLayout
  onLayout(layout: PrintLayout): void
  fill: Fill
  onFill(fill: Fill): void
  locale: Locale
  page: string
}

/** Small drawings of the sheets, 24 units wide and 32 high; the last one lies. */
const DRAWINGS: Record<PrintLayout, string> = {
  'panels-6': frames(2, 3),
  'panels-9': frames(3, 3),
  'panels-12': frames(4, 3),
  script: 'M4 7h16M12 10v18M4 12h6M4 16h5M4 20h6M4 24h4M14 12h6M14 16h6M14 20h4M14 24h6',
  'shot-list': 'M4 7h3v3h-3zM10 8.500h10M4 14h3v3h-3zM10 15.500h10M4 21h3v3h-3zM10 22.500h7',
}

/** What is printed, and for panels what stands in the frames. */
export function PrintChoices({ layout, onLayout, fill, onFill, locale, page }: PrintChoicesProps) {
  const words = printBoardWords(locale)
  return (
    <>
      <fieldset class="choice-tiles paperboard-choices">
        <legend class="label">{words.what}</legend>
        <div>
          {PRINT_LAYOUTS.map((value) => (
            <label key={value}>
              <input
                type="radio"
                name={elementId(page, 'print-layout')}
                value={value}
                checked={value === layout}
                onChange={() => onLayout(value)}
              />
              <svg viewBox="0 0 24 32" aria-hidden="true">
                <path d="M1 1h22v30H1z" />
                <path d={DRAWINGS[value]} />
              </svg>
              <span>
                <b>{words.layouts[value].title}</b>
                <span class="small">{words.layouts[value].hint}</span>
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      {panelsPerSheet(layout) && (
        <fieldset class="choice-tiles paperboard-choices paperboard-fills">
          <legend class="label">{words.fill}</legend>
          <div>
            {FILLS.map((value) => (
              <label key={value}>
                <input
                  type="radio"
                  name={elementId(page, 'print-fill')}
                  value={value}
                  checked={value === fill}
                  onChange={() => onFill(value)}
                />
                <span>{words.fills[value]}</span>
              </label>
            ))}
          </div>
        </fieldset>
      )}
    </>
  )
}

/** Path of so many upright frames. */
function frames(columns: number, rows: number): string {
  const width = 18 / columns - 2
  const height = 26 / rows - 2
  return Array.from({ length: columns * rows }, (_, at) => {
    const x = 4 + (at % columns) * (width + 2)
    const y = 4 + Math.floor(at / columns) * (height + 2)
    return `M${x.toFixed(1)} ${y.toFixed(1)}h${width.toFixed(1)}v${height.toFixed(1)}h-${width.toFixed(1)}z`
  }).join('')
}

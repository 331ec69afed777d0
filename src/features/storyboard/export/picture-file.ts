/** Pictures of panels as PNG: a single one, and sheets with all. */
import { formatNumber } from '../../../i18n/formats.ts'
import type { Locale } from '../../../i18n/locales.ts'
import { yieldToPage } from '../../../ui/yield-to-page.ts'
import type { Photos } from '../animatic/model.ts'
import type { Content } from '../model.ts'
import { lettersReady } from '../panel/letters.ts'
import { SIZES } from '../panel/model.ts'
import { paintPanel, paintPlates } from '../panel/paint.ts'
import { platesOf } from '../panel/plates.ts'
import { dropCanvas, filmCanvas, Stopped } from './film.ts'
import { loadPhotosOf } from './load-photos.ts'
import { paintSheet } from './paint-sheet.ts'
import { type Cell, cellsOf } from './sheet-cells.ts'
import { PER_SHEET, sheetLayouts } from './sheet-layout.ts'

/** Dots of the shorter side of a single panel: as wide as videos are filmed. */
const SHORT_SIDE = 1080

/**
 * One panel, with the words on its screen.
 * @param cell one that has a panel
 * @param content the board it belongs to
 * @throws where the browser has no memory for it
 */
export async function panelPicture(cell: Cell, content: Content): Promise<Blob> {
  const { panel, onScreen } = cell
  if (!panel) throw new Error('Nothing is drawn there.')
  const loaded = await ready(content)
  const size = SIZES[panel.ratio]
  const scale = SHORT_SIDE / Math.min(size.width, size.height)
  return painted({ width: size.width * scale, height: size.height * scale }, (context) => {
    context.scale(scale, scale)
    paintPanel(context, panel, panel.photo && loaded[panel.photo.id])
    paintPlates(context, platesOf(onScreen, panel.ratio))
  })
}

/**
 * All panels of a board on as many sheets as it takes.
 * @param title of the board, not empty
 * @param onSheets called with how many are done
 * @throws {Stopped} when the signal was aborted; another error where the browser has no memory for a sheet
 */
export async function panelSheets(
  content: Content,
  options: { title: string; locale: Locale; signal: AbortSignal; onSheets(done: number): void },
): Promise<Blob[]> {
  const { title, locale, signal, onSheets } = options
  const loaded = await ready(content)
  const cells = cellsOf(content)
  const layouts = sheetLayouts(cells.length, content.brief.ratio)
  const files: Blob[] = []
  for (const [at, layout] of layouts.entries()) {
    await yieldToPage()
    if (signal.aborted) throw new Stopped()
    const shown = cells.slice(at * PER_SHEET, (at + 1) * PER_SHEET)
    const heading = layouts.length > 1 ? `${title}, ${at + 1}/${layouts.length}` : title
    const text = { heading, seconds: (value: number) => formatNumber(value, locale), locale }
    files.push(await painted(layout, (context) => paintSheet(context, layout, shown, loaded, text)))
    onSheets(at + 1)
  }
  return files
}

async function ready(content: Content): Promise<Photos> {
  const [loaded] = await Promise.all([loadPhotosOf(content), lettersReady()])
  return loaded
}

async function painted(
  size: { width: number; height: number },
  paint: (context: CanvasRenderingContext2D) => void,
): Promise<Blob> {
  const { canvas, context } = filmCanvas(size)
  try {
    paint(context)
    return await new Promise((done, refuse) =>
      canvas.toBlob((blob) => (blob ? done(blob) : refuse(new Error('No picture came.'))), 'image/png'),
    )
  } finally {
    dropCanvas(canvas)
  }
}

import { useEffect, useRef } from 'preact/hooks'
import { shareableOf } from '../../../ui/share-file.ts'
import type { BoardView } from '../view.ts'
import { FileLine } from './FileLine.tsx'
import { picture } from './icons.ts'
import { OnePanel } from './OnePanel.tsx'
import { Part } from './Part.tsx'
import { cellsOf } from './sheet-cells.ts'
import { PER_SHEET } from './sheet-layout.ts'
import { type SheetsStep, useSheets } from './use-pictures.ts'
import { Working } from './Working.tsx'
import { exportWords } from './words.ts'

interface PictureExportProps {
  view: BoardView
  /** Of the board, not empty. */
  title: string
  /** Counts how often the sheets were asked for from elsewhere. */
  asked: number
}

/** Makes pictures of panels: sheets with all, or a single one. */
export function PictureExport({ view, title, asked }: PictureExportProps) {
  const { content, locale, page } = view
  const all = exportWords(locale)
  const words = all.pictures
  const cells = cellsOf(content)
  const count = Math.ceil(cells.length / PER_SHEET)
  const { now, make, cancel } = useSheets(view, title, count)
  const told = useRef<HTMLParagraphElement>(null)
  const wasWorking = useRef(false)
  const isWorking = now.step === 'working'
  useEffect(() => {
    if (asked > 0) make()
  }, [asked])
  useEffect(() => {
    if (wasWorking.current && !isWorking) told.current?.focus({ preventScroll: true })
    wasWorking.current = isWorking
  }, [isWorking])

  function newsOf(step: SheetsStep): string {
    switch (step.step) {
      case 'made':
        return words.made(step.files.length)
      case 'failed':
        return words.failed
      case 'cancelled':
        return all.cancelled
      case 'not-loaded':
        return all.notLoaded
      default:
        return ''
    }
  }

  return (
    <Part id="pictures" icon={picture} title={words.title} purpose={words.purpose} page={page}>
      {isWorking ? (
        <Working
          label={words.working}
          progress={now.progress}
          note=""
          onCancel={cancel}
          locale={locale}
          page={page}
        />
      ) : (
        <button type="button" class="button" onClick={make}>
          {now.step === 'made' ? words.sheetsAgain : words.sheets(count)}
        </button>
      )}
      <p class="export-told" role="status" tabIndex={-1} ref={told}>
        {newsOf(now)}
      </p>
      {now.step === 'made' && (
        <ul class="export-files">
          {now.files.map((file, at) => (
            <FileLine
              key={`${file.name} ${file.lastModified}`}
              name={words.sheet(at + 1, now.files.length)}
              files={[file]}
              isSaved={now.files.length === 1 && !shareableOf([file])}
              locale={locale}
            />
          ))}
        </ul>
      )}
      <OnePanel view={view} cells={cells} />
    </Part>
  )
}

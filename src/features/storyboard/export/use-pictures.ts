import { useEffect, useRef, useState } from 'preact/hooks'
import { saveFile } from '../../../ui/save-file.ts'
import { shareableOf } from '../../../ui/share-file.ts'
import type { BoardView } from '../view.ts'
import { exportName } from './file-name.ts'
import type { Progress } from './progress.ts'
import { useVersion } from './use-version.ts'
import { exportWords } from './words.ts'

/** What becomes of the sheets of panels. */
export type SheetsStep =
  | { step: 'idle' }
  | { step: 'working'; progress: Progress }
  | { step: 'made'; files: File[] }
  | { step: 'failed' | 'cancelled' | 'not-loaded' }

/** The sheets of a board's panels, and the making of them. */
export interface Sheets {
  now: SheetsStep
  make(): void
  cancel(): void
}

/**
 * Follows the sheets of a board; a change of the board lets them go.
 * @param title of the board, not empty
 * @param count how many sheets there will be
 */
export function useSheets(view: BoardView, title: string, count: number): Sheets {
  const { content, locale } = view
  const [now, setNow] = useState<SheetsStep>({ step: 'idle' })
  const work = useRef<AbortController>()
  const version = useVersion(content)
  useEffect(() => () => work.current?.abort(), [])
  useEffect(() => setNow((last) => (last.step === 'working' ? last : { step: 'idle' })), [version])

  async function make(): Promise<void> {
    work.current?.abort()
    const stop = new AbortController()
    work.current = stop
    setNow({ step: 'working', progress: { done: 0, total: count } })
    const part = await import('./picture-file.ts').catch(() => undefined)
    if (stop.signal.aborted) return
    if (!part) return setNow({ step: 'not-loaded' })
    try {
      const blobs = await part.panelSheets(content, {
        title,
        locale,
        signal: stop.signal,
        onSheets: (done) => setNow({ step: 'working', progress: { done, total: count } }),
      })
      const { sheet } = exportWords(locale).fileNames
      const files = blobs.map((blob, at) => {
        const part = blobs.length > 1 ? String(at + 1) : undefined
        const name = exportName(sheet, content.brief.title, new Date(), 'png', part)
        return new File([blob], name, { type: blob.type })
      })
      setNow({ step: 'made', files })
      // Browsers ask before they take several files at once.
      const [only] = files
      if (only && files.length === 1 && !shareableOf([only])) saveFile(only)
    } catch {
      if (!stop.signal.aborted) setNow({ step: 'failed' })
    }
  }

  return {
    now,
    make: () => void make(),
    cancel() {
      work.current?.abort()
      setNow({ step: 'cancelled' })
    },
  }
}

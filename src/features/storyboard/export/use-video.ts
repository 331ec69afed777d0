import { useEffect, useRef, useState } from 'preact/hooks'
import { saveFile } from '../../../ui/save-file.ts'
import { shareableOf } from '../../../ui/share-file.ts'
import type { BoardView } from '../view.ts'
import { pageAbilities } from './abilities.ts'
import { exportName } from './file-name.ts'
import type { Outcome } from './make-video.ts'
import { type Progress, percentOf } from './progress.ts'
import { useVersion } from './use-version.ts'
import { endingOf, openWays, type Reason, type Size, type Way } from './video-ways.ts'
import { exportWords } from './words.ts'

/** What becomes of a video. */
export type VideoStep =
  | { step: 'idle' }
  | {
      step: 'working'
      /** Undefined while pictures are got ready. */
      progress: Progress | undefined
      way: Way | undefined
      /** When this way began, in milliseconds. */
      since: number
      /** Why better ways broke off. */
      troubles: readonly Reason[]
    }
  /** `filmed`: while it played, as recorders leave out how long it lasts. */
  | { step: 'made'; file: File; filmed: boolean; troubles: readonly Reason[] }
  | { step: 'failed' | 'cancelled' | 'not-loaded' }

/** A board's video: the ways that are open, and the making of it. */
export interface Video {
  /** Undefined until the browser has answered. */
  open: { ways: Way[]; reason: Reason | undefined } | undefined
  now: VideoStep
  make(captions: boolean): void
  cancel(): void
}

/**
 * Follows the video of a board. What was made belongs to the board as it was: a change of it lets it go.
 * @param onFailed called when no way led to a video
 */
export function useVideo(view: BoardView, size: Size, onFailed: () => void): Video {
  const { content, rate, locale } = view
  const version = useVersion(content)
  const [open, setOpen] = useState<Video['open']>()
  const [now, setNow] = useState<VideoStep>({ step: 'idle' })
  const work = useRef<AbortController>()
  useEffect(() => {
    let left = false
    void openWays(size, pageAbilities()).then((found) => left || setOpen(found))
    // Who makes a video may have lost the signal by then.
    void import('./make-board-video.ts').catch(() => undefined)
    return () => {
      left = true
    }
  }, [size.width, size.height])
  useEffect(() => () => work.current?.abort(), [])
  useEffect(() => setNow((last) => (last.step === 'working' ? last : { step: 'idle' })), [version])

  async function make(captions: boolean): Promise<void> {
    if (!open) return
    const stop = new AbortController()
    work.current = stop
    setNow({ step: 'working', progress: undefined, way: undefined, since: Date.now(), troubles: [] })
    const part = await import('./make-board-video.ts').catch(() => undefined)
    if (stop.signal.aborted) return
    if (!part) return setNow({ step: 'not-loaded' })
    let since = Date.now()
    let told: number | undefined
    const outcome = await part.makeBoardVideo(content, {
      ways: open.ways,
      rate,
      captions,
      signal: stop.signal,
      onFrames(done, total, way, troubles) {
        const percent = percentOf({ done, total })
        // Drawing the page anew for each frame would take time from the frames.
        if (done > 0 && percent === told) return
        told = percent
        if (done === 0) since = Date.now()
        setNow({ step: 'working', progress: { done, total }, way, since, troubles: [...troubles] })
      },
    })
    if (work.current !== stop) return
    setNow(stepAfter(outcome))
    if (outcome.status === 'failed') onFailed()
  }

  function stepAfter(outcome: Outcome): VideoStep {
    if (outcome.status !== 'made') return { step: outcome.status }
    const { blob, way, troubles } = outcome
    const { video } = exportWords(locale).fileNames
    const name = exportName(video, content.brief.title, new Date(), endingOf(way))
    const file = new File([blob], name, { type: blob.type })
    // Where there is nothing to choose, it is saved at once.
    if (!shareableOf([file])) saveFile(file)
    return { step: 'made', file, filmed: way.kind === 'recorder', troubles }
  }

  return {
    open,
    now,
    make: (captions) => void make(captions),
    cancel() {
      work.current?.abort()
      setNow({ step: 'cancelled' })
    },
  }
}

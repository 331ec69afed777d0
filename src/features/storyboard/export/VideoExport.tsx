import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { formatNumber } from '../../../i18n/formats.ts'
import { FRAME_RATE } from '../animatic/model.ts'
import { planOf } from '../animatic/plan.ts'
import type { BoardView } from '../view.ts'
import { sizeOf } from './file-size.ts'
import { film } from './icons.ts'
import { Part } from './Part.tsx'
import { useVideo } from './use-video.ts'
import { VideoReason } from './VideoReason.tsx'
import { VideoResult } from './VideoResult.tsx'
import { news, workingLabel, workingNote } from './video-told.ts'
import { endingOf, mostBytes } from './video-ways.ts'
import { Working } from './Working.tsx'
import { exportWords } from './words.ts'

interface VideoExportProps {
  view: BoardView
  /** The board as a file; empty while that is made. */
  boardFiles: readonly File[]
  /** Begins with the next best thing. */
  onFailed(): void
}

/** Makes the board a video, by the best way this browser has. */
export function VideoExport({ view, boardFiles, onFailed }: VideoExportProps) {
  const { content, rate, locale, page } = view
  const words = exportWords(locale)
  const plan = useMemo(() => planOf(content, rate), [content, rate])
  const { open, now, make, cancel } = useVideo(view, plan, onFailed)
  const [captions, setCaptions] = useState(true)
  const told = useRef<HTMLParagraphElement>(null)
  const wasWorking = useRef(false)
  const isWorking = now.step === 'working'
  // The button to cancel is gone with the work, and the focus with it.
  useEffect(() => {
    if (wasWorking.current && !isWorking) told.current?.focus({ preventScroll: true })
    wasWorking.current = isWorking
  }, [isWorking])

  const seconds = formatNumber(Math.round((plan.frames / FRAME_RATE) * 10) / 10, locale)
  const most = sizeOf(mostBytes(plan.frames))
  const best = open?.ways[0]
  const isMade = now.step === 'made'

  return (
    <Part id="video" icon={film} title={words.video.title} purpose={words.video.purpose} page={page}>
      {open ? (
        <VideoReason open={open} seconds={seconds} boardFiles={boardFiles} locale={locale} />
      ) : (
        <p class="export-use">{words.video.asking}</p>
      )}
      {best && !isWorking && (
        <>
          <p class="export-use">
            {words.video.facts(plan.width, plan.height, seconds)}{' '}
            {words.video.most(words.size[most.unit](formatNumber(most.value, locale)))}
          </p>
          <label class="export-check">
            <input
              type="checkbox"
              checked={captions}
              onChange={({ currentTarget }) => setCaptions(currentTarget.checked)}
            />
            {words.video.captions}
          </label>
          <button type="button" class={isMade ? 'button' : 'button primary'} onClick={() => make(captions)}>
            {isMade ? words.video.makeAgain : words.video.make(words.video.endings[endingOf(best)])}
          </button>
        </>
      )}
      {isWorking && (
        <Working
          label={workingLabel(now, locale)}
          progress={now.progress}
          note={workingNote(now, locale)}
          onCancel={cancel}
          locale={locale}
          page={page}
        />
      )}
      <p class="export-told" role="status" tabIndex={-1} ref={told}>
        {news(now, locale)}
      </p>
      {isMade && <VideoResult file={now.file} filmed={now.filmed} locale={locale} />}
    </Part>
  )
}

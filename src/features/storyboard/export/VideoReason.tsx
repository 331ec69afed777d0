import type { Locale } from '../../../i18n/locales.ts'
import { fileHref } from '../../../i18n/routes.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { info } from '../../../ui/icons-more.ts'
import { saveFile } from '../../../ui/save-file.ts'
import type { Video } from './use-video.ts'
import { endingOf } from './video-ways.ts'
import { exportWords } from './words.ts'

interface VideoReasonProps {
  open: NonNullable<Video['open']>
  /** How long the board is, as it is written. */
  seconds: string
  boardFiles: readonly File[]
  locale: Locale
}

/** Why there is no MP4 here, what there is instead, and where to get one; nothing where all is well. */
export function VideoReason({ open: { ways, reason }, seconds, boardFiles, locale }: VideoReasonProps) {
  const words = exportWords(locale).video
  if (!reason) return null
  const [best] = ways
  const [board] = boardFiles
  const ending = best && words.endings[endingOf(best)]
  return (
    <div class="export-reason">
      <Icon d={info} />
      <div>
        <p>
          {words.reasons[reason]} {!best && words.onlyPictures}
          {best?.kind === 'recorder' && words.filmed(seconds, ending ?? '')}
        </p>
        {reason === 'insecure' && (
          <>
            <p>{words.offline.lead}</p>
            <ol>
              <li>
                <button
                  type="button"
                  class="text-button"
                  aria-disabled={!board}
                  onClick={() => board && saveFile(board)}
                >
                  {words.offline.save}
                </button>
              </li>
              <li>
                <a href={fileHref('peserta')} download>
                  {words.offline.get}
                </a>
              </li>
              <li>{words.offline.open}</li>
            </ol>
          </>
        )}
      </div>
    </div>
  )
}

/** What is said while a video is made, and of how it ended. */
import type { Locale } from '../../../i18n/locales.ts'
import { shareableOf } from '../../../ui/share-file.ts'
import { secondsLeft } from './progress.ts'
import type { VideoStep } from './use-video.ts'
import { endingOf, type Reason } from './video-ways.ts'
import { exportWords } from './words.ts'

type Working = Extract<VideoStep, { step: 'working' }>

/** What is being made. */
export function workingLabel({ way }: Working, locale: Locale): string {
  const words = exportWords(locale).video
  return way ? words.working(words.endings[endingOf(way)]) : words.preparing
}

/** How long it still takes, and what to do meanwhile. */
export function workingNote({ progress, way, since }: Working, locale: Locale): string {
  const words = exportWords(locale)
  const stay = way?.kind === 'recorder' ? words.video.filming : words.video.stay
  const left = progress && secondsLeft(progress, Date.now() - since)
  return left === undefined ? stay : `${words.left(left)} ${stay}`
}

/** What happened last, for everyone to read and hear; '' while there is no news. */
export function news(now: VideoStep, locale: Locale): string {
  const words = exportWords(locale)
  const { reasons, made, saveNow, failed } = words.video
  // Two ways may have broken off alike.
  const told = (troubles: readonly Reason[]) =>
    [...new Set(troubles)].map((trouble) => reasons[trouble]).join(' ')
  switch (now.step) {
    case 'idle':
      return ''
    case 'working':
      return told(now.troubles)
    case 'made': {
      const ready = shareableOf([now.file]) ? saveNow : made
      return `${told(now.troubles)} ${ready}`.trim()
    }
    case 'failed':
      return failed
    case 'cancelled':
      return words.cancelled
    case 'not-loaded':
      return words.notLoaded
  }
}

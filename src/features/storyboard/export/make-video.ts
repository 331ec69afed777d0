/** Makes a video by the best way that gets to its end. */
import { type Film, type FilmWork, unlessStopped } from './film.ts'
import { LOOK_MS, looked, standsStill } from './progress.ts'
import type { Reason, Way } from './video-ways.ts'

/** How a way is gone. It ends with an error when its signal stops it. */
export type Go = (way: Way, work: FilmWork) => Promise<Blob>

/** Whether a person has the page before them. */
export interface Sight {
  isSeen(): boolean
  /** Resolves when the page is seen again, at once while it is. */
  seen(): Promise<void>
  now(): number
}

/** How the making of a video ended. */
export type Outcome =
  /** `troubles` are why better ways broke off. */
  | { status: 'made'; blob: Blob; way: Way; troubles: Reason[] }
  | { status: 'failed'; troubles: Reason[] }
  | { status: 'cancelled' }

/** How long an encoder may give nothing, in milliseconds; the first frame of a slow phone takes some seconds. */
export const PATIENCE_MS = 10_000

/**
 * Goes the ways in turn until one comes to its end. One that stands still, or breaks off, is left for the next; but one that broke
 * off while the page was behind others is gone again, as phones take their encoder away from those.
 * @param ways the best first
 * @param onFrames how many frames are in the video, by which way, and why better ones broke off; it begins anew with each
 * @param signal aborted by the person
 */
export async function makeVideo(
  ways: Way[],
  film: Film,
  onFrames: (done: number, way: Way, troubles: readonly Reason[]) => void,
  signal: AbortSignal,
  { go, sight }: { go: Go; sight: Sight },
): Promise<Outcome> {
  const troubles: Reason[] = []
  for (const way of ways) {
    for (let tries = 0; tries < 2; tries += 1) {
      onFrames(0, way, troubles)
      const work = { film, onFrames: (done: number) => onFrames(done, way, troubles), signal }
      const tried = await attempt(way, work, go, sight)
      if (signal.aborted) return { status: 'cancelled' }
      if (tried.blob) return { status: 'made', blob: tried.blob, way, troubles }
      if (tries === 0 && tried.wasHidden) {
        await unlessStopped(sight.seen(), signal).catch(() => undefined)
        continue
      }
      troubles.push(tried.trouble)
      break
    }
  }
  return { status: 'failed', troubles }
}

async function attempt(way: Way, work: FilmWork, go: Go, sight: Sight) {
  const stop = new AbortController()
  const cancel = () => stop.abort()
  work.signal.addEventListener('abort', cancel)
  if (work.signal.aborted) cancel()
  let done = 0
  let watch = { done, quiet: 0, at: sight.now() }
  let wasHidden = false
  let trouble: 'broken' | 'stalled' = 'broken'
  const timer = setInterval(() => {
    watch = looked(watch, done, sight.now(), sight.isSeen())
    wasHidden ||= !sight.isSeen()
    if (!standsStill(watch, PATIENCE_MS)) return
    trouble = 'stalled'
    stop.abort()
  }, LOOK_MS)
  const onFrames = (now: number) => {
    done = now
    if (!stop.signal.aborted) work.onFrames(now)
  }
  try {
    const blob = await unlessStopped(go(way, { film: work.film, onFrames, signal: stop.signal }), stop.signal)
    return { blob, trouble, wasHidden }
  } catch {
    // What went wrong is in `trouble`: the person is told that, and the next way is gone.
    return { blob: undefined, trouble, wasHidden }
  } finally {
    // A way that lost the race must not go on behind the next.
    stop.abort()
    clearInterval(timer)
    work.signal.removeEventListener('abort', cancel)
  }
}

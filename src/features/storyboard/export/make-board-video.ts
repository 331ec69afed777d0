/** The video of a board, from its plan to the file. Loaded when one is made. */
import type { Content } from '../model.ts'
import { boardFilm } from './board-film.ts'
import { encodeVideo } from './encode-video.ts'
import { makeVideo, type Outcome, type Sight } from './make-video.ts'
import { recordVideo } from './record-video.ts'
import type { Reason, Way } from './video-ways.ts'

/** What a person chose, and how she is told. */
export interface VideoOrder {
  ways: Way[]
  /** Letters for each second, for the captions. */
  rate: number
  /** Whether captions are painted on the picture. */
  captions: boolean
  /** How many frames of how many are in the video, and why better ways broke off. */
  onFrames(done: number, total: number, way: Way, troubles: readonly Reason[]): void
  signal: AbortSignal
}

/** Makes the video of a board that has a shot. Never rejects: the outcome says what became of it. */
export async function makeBoardVideo(content: Content, order: VideoOrder): Promise<Outcome> {
  const { ways, signal } = order
  try {
    const film = await boardFilm(content, order)
    const awake = await staysAwake()
    try {
      const onFrames: Parameters<typeof makeVideo>[2] = (done, way, troubles) =>
        order.onFrames(done, film.frames, way, troubles)
      return await makeVideo(ways, film, onFrames, signal, {
        go: (way, work) => (way.kind === 'encoder' ? encodeVideo(way, work) : recordVideo(way, work)),
        sight: pageSight(),
      })
    } finally {
      awake()
      film.close()
    }
  } catch {
    return signal.aborted ? { status: 'cancelled' } : { status: 'failed', troubles: ['broken'] }
  }
}

/** Keeps the screen on where the browser can. @returns lets it go out again */
async function staysAwake(): Promise<() => void> {
  if (!('wakeLock' in navigator)) return () => {}
  try {
    const lock = await navigator.wakeLock.request('screen')
    return () => void lock.release().catch(() => undefined)
  } catch {
    // Low battery: the work goes on as long as the screen is on.
    return () => {}
  }
}

function pageSight(): Sight {
  const isSeen = () => document.visibilityState !== 'hidden'
  return {
    isSeen,
    now: () => Date.now(),
    seen: () =>
      new Promise((done) => {
        if (isSeen()) return done()
        const look = () => {
          if (!isSeen()) return
          document.removeEventListener('visibilitychange', look)
          done()
        }
        document.addEventListener('visibilitychange', look)
      }),
  }
}

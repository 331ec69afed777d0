/** Films the board while it plays, where the browser has no encoder that could be asked. Takes as long as the board. */
import { FRAME_RATE } from '../animatic/model.ts'
import { dropCanvas, type FilmWork, filmCanvas, Stopped } from './film.ts'
import { typeOf, type Way } from './video-ways.ts'

/** Bits for each second, as `openWays` asks encoders for. */
const BITRATE = 1_200_000

/**
 * Records a film. While the page is hidden the recording rests, as browsers paint nothing then.
 * @param way a recorder that the browser has
 * @throws {Stopped} when the signal stopped it; another error where the recorder fails
 */
export async function recordVideo(way: Way & { kind: 'recorder' }, work: FilmWork): Promise<Blob> {
  const { film, onFrames, signal } = work
  const { canvas, context } = filmCanvas(film)
  film.paint(context, 0)
  const stream = canvas.captureStream(FRAME_RATE)
  const recorder = new MediaRecorder(stream, { mimeType: way.type, videoBitsPerSecond: BITRATE })
  const parts: Blob[] = []
  const listening = new AbortController()
  try {
    await new Promise<void>((done, refuse) => {
      const clock = playClock()
      const rest = () => {
        const isHidden = document.visibilityState === 'hidden'
        clock.run(!isHidden)
        if (isHidden && recorder.state === 'recording') recorder.pause()
        if (!isHidden && recorder.state === 'paused') recorder.resume()
      }
      recorder.ondataavailable = ({ data }) => data.size > 0 && parts.push(data)
      recorder.onerror = () => refuse(new Error('The recorder broke off.'))
      recorder.onstop = () => done()
      signal.addEventListener('abort', () => refuse(new Stopped()), { signal: listening.signal })
      document.addEventListener('visibilitychange', rest, { signal: listening.signal })
      if (signal.aborted) return refuse(new Stopped())
      const step = () => {
        if (listening.signal.aborted || recorder.state === 'inactive') return
        const frame = Math.floor((clock.now() * FRAME_RATE) / 1000)
        if (frame >= film.frames) return recorder.stop()
        film.paint(context, frame)
        onFrames(frame)
        requestAnimationFrame(step)
      }
      recorder.onstart = () => {
        rest()
        requestAnimationFrame(step)
      }
      recorder.start()
    })
    if (parts.length === 0) throw new Error('The recording is empty.')
    onFrames(film.frames)
    return new Blob(parts, { type: typeOf(way) })
  } finally {
    listening.abort()
    recorder.onstop = null
    if (recorder.state !== 'inactive') recorder.stop()
    for (const track of stream.getTracks()) track.stop()
    dropCanvas(canvas)
  }
}

/** Milliseconds that have been played; it stands while it does not run. */
function playClock() {
  let played = 0
  let since: number | undefined
  return {
    now: () => played + (since === undefined ? 0 : performance.now() - since),
    run(runs: boolean) {
      if (since !== undefined) played += performance.now() - since
      since = runs ? performance.now() : undefined
    },
  }
}

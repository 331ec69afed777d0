import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type FilmWork, unlessStopped } from './film.ts'
import { type Go, makeVideo, PATIENCE_MS } from './make-video.ts'
import type { Way } from './video-ways.ts'

const config = { codec: 'avc1.42e01f', width: 720, height: 1280 }
const mp4: Way = { kind: 'encoder', codec: 'avc', config }
const webm: Way = { kind: 'encoder', codec: 'vp8', config: { ...config, codec: 'vp8' } }
const film = { width: 720, height: 1280, frames: 3, ready: async () => {}, paint: () => {} }
const file = new Blob(['video'])
const sight = { isSeen: () => true, seen: async () => {}, now: () => Date.now() }

const finishes: Go = async (_, { onFrames, film }) => {
  for (let done = 1; done <= film.frames; done += 1) onFrames(done)
  return file
}
const breaks: Go = async (_, { onFrames }) => {
  onFrames(1)
  throw new Error('EncodingError')
}
/** As encoders of some phones do: no frame, no error, no end. */
const hangs = (_: Way, { signal }: FilmWork) => unlessStopped(new Promise<Blob>(() => {}), signal)
const deaf: Go = () => new Promise(() => {})

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** Makes a video where each way goes as told. */
function making(goes: Go[], options: { signal?: AbortSignal; sight?: typeof sight } = {}) {
  const seen: string[] = []
  let at = 0
  const go: Go = (way, work) => (goes[at++] ?? finishes)(way, work)
  const outcome = makeVideo(
    [mp4, webm],
    film,
    (done, way) => seen.push(`${way.kind === 'encoder' ? way.codec : way.type} ${done}`),
    options.signal ?? new AbortController().signal,
    { go, sight: options.sight ?? sight },
  )
  return { seen, outcome }
}

describe('a video', () => {
  test('is made by the first way, and tells each frame', async () => {
    const { outcome, seen } = making([finishes])
    expect(await outcome).toEqual({ status: 'made', blob: file, way: mp4, troubles: [] })
    expect(seen).toEqual(['avc 0', 'avc 1', 'avc 2', 'avc 3'])
  })

  test('is made by the next way where the first breaks off, which is said', async () => {
    const { outcome, seen } = making([breaks, finishes])
    expect(await outcome).toEqual({ status: 'made', blob: file, way: webm, troubles: ['broken'] })
    expect(seen).toEqual(['avc 0', 'avc 1', 'vp8 0', 'vp8 1', 'vp8 2', 'vp8 3'])
  })

  test.each([
    ['stands still', hangs],
    ['stands still and hears nothing', deaf],
  ])('is made by the next way where the first %s', async (_, still) => {
    const { outcome } = making([still, finishes])
    await vi.advanceTimersByTimeAsync(PATIENCE_MS + 1000)
    expect(await outcome).toEqual({ status: 'made', blob: file, way: webm, troubles: ['stalled'] })
  })

  test('is not there where every way fails, which is never silent', async () => {
    const { outcome } = making([breaks, hangs])
    await vi.advanceTimersByTimeAsync(PATIENCE_MS + 1000)
    expect(await outcome).toEqual({ status: 'failed', troubles: ['broken', 'stalled'] })
  })

  test('is tried again the same way when the phone took the encoder from a hidden page', async () => {
    let isSeen = false
    const away = {
      ...sight,
      isSeen: () => isSeen,
      async seen() {
        isSeen = true
      },
    }
    const taken: Go = async () => {
      await vi.advanceTimersByTimeAsync(60_000)
      throw new Error('QuotaExceededError')
    }
    const { outcome } = making([taken, finishes], { sight: away })
    expect(await outcome).toEqual({ status: 'made', blob: file, way: mp4, troubles: [] })
  })
})

describe('a video that is cancelled', () => {
  test('stops its way, and no other begins', async () => {
    const cancel = new AbortController()
    let heard = false
    const listens: Go = (way, work) => {
      work.signal.addEventListener('abort', () => {
        heard = true
      })
      return hangs(way, work)
    }
    const { outcome, seen } = making([listens, finishes], { signal: cancel.signal })
    await vi.advanceTimersByTimeAsync(1000)
    cancel.abort()
    expect(await outcome).toEqual({ status: 'cancelled' })
    expect(heard).toBe(true)
    expect(seen).toEqual(['avc 0'])
  })

  test('leaves no timer behind', async () => {
    const cancel = new AbortController()
    const { outcome } = making([hangs], { signal: cancel.signal })
    cancel.abort()
    await outcome
    expect(vi.getTimerCount()).toBe(0)
  })
})

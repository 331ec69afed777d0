/** Makes a video with the browser's own encoder, as fast as the device can. */
import {
  BufferTarget,
  EncodedPacket,
  EncodedVideoPacketSource,
  Mp4OutputFormat,
  Output,
  WebMOutputFormat,
} from 'mediabunny'
import { yieldToPage } from '../../../ui/yield-to-page.ts'
import { FRAME_RATE } from '../animatic/model.ts'
import { dropCanvas, type FilmWork, filmCanvas, Stopped, unlessStopped } from './film.ts'
import { KEY_FRAMES, typeOf, type Way } from './video-ways.ts'

const FRAME_MICROSECONDS = 1_000_000 / FRAME_RATE
/** As many frames may wait for the encoder: more would only take memory. */
const MOST_WAITING = 4

/**
 * Makes the video of a film.
 * @param way an encoder that the browser takes
 * @returns the file
 * @throws {Stopped} when the signal stopped it; another error where the encoder fails. Nothing goes on in either case.
 */
export async function encodeVideo(way: Way & { kind: 'encoder' }, work: FilmWork): Promise<Blob> {
  const { film, onFrames, signal } = work
  const target = new BufferTarget()
  const output = new Output({
    format: way.codec === 'avc' ? new Mp4OutputFormat({ fastStart: 'in-memory' }) : new WebMOutputFormat(),
    target,
  })
  const source = new EncodedVideoPacketSource(way.codec)
  output.addVideoTrack(source, { frameRate: FRAME_RATE })
  const { canvas, context } = filmCanvas(film)
  /** What went wrong outside of the flow below, where encoders say it. */
  let fault: unknown
  let written = 0
  let writing = output.start()
  const encoder = new VideoEncoder({
    output(chunk, metadata) {
      const packet = packetOf(chunk)
      writing = writing
        .then(() => source.add(packet, metadata))
        .then(
          () => onFrames(++written),
          (error: unknown) => {
            fault ??= error
          },
        )
    },
    error(error) {
      fault ??= error
    },
  })
  const check = () => {
    if (signal.aborted) throw new Stopped()
    if (fault !== undefined) throw fault
  }
  try {
    encoder.configure(way.config)
    for (let at = 0; at < film.frames; at += 1) {
      await film.ready(at)
      check()
      film.paint(context, at)
      const timing = { timestamp: at * FRAME_MICROSECONDS, duration: FRAME_MICROSECONDS }
      const frame = new VideoFrame(canvas, timing)
      encoder.encode(frame, { keyFrame: at % KEY_FRAMES === 0 })
      frame.close()
      do {
        await yieldToPage()
        check()
      } while (encoder.encodeQueueSize > MOST_WAITING && (await roomIn(encoder)))
    }
    await unlessStopped(encoder.flush(), signal)
    await unlessStopped(writing, signal)
    check()
    if (written !== film.frames) throw new Error(`The encoder gave ${written} of ${film.frames} frames.`)
    await unlessStopped(output.finalize(), signal)
    if (!target.buffer) throw new Error('The file is empty.')
    return new Blob([target.buffer], { type: typeOf(way) })
  } finally {
    if (encoder.state !== 'closed') encoder.close()
    if (output.state === 'started') void output.cancel().catch(() => undefined)
    dropCanvas(canvas)
  }
}

/** With exact times: some encoders leave the duration out, or round it. */
function packetOf(chunk: EncodedVideoChunk): EncodedPacket {
  const data = new Uint8Array(chunk.byteLength)
  chunk.copyTo(data)
  const frame = Math.round(chunk.timestamp / FRAME_MICROSECONDS)
  return new EncodedPacket(data, chunk.type, frame / FRAME_RATE, 1 / FRAME_RATE)
}

/** How long one waits before looking again, in ms: not every browser says when there is room. */
const LOOK_AGAIN_MS = 20

/** Waits until the encoder has taken a frame, or a moment. */
function roomIn(encoder: VideoEncoder): Promise<true> {
  return new Promise((done) => {
    const timer = setTimeout(() => done(true), LOOK_AGAIN_MS)
    encoder.addEventListener(
      'dequeue',
      () => {
        clearTimeout(timer)
        done(true)
      },
      { once: true },
    )
  })
}

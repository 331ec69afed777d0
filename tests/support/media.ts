/** Reads videos with another library than the one that wrote them. */
import { readFile } from 'node:fs/promises'
import mediaInfoFactory, { type Track } from 'mediainfo.js'

/** What a player would find in a video. */
export interface VideoFacts {
  container: string
  codec: string
  width: number
  height: number
  /** Seconds of the file. */
  seconds: number
  frames: number
  frameRate: number
  bytes: number
}

/** The facts of a video on the disk. @throws where it holds no video */
export async function factsOf(path: string): Promise<VideoFacts> {
  const bytes = await readFile(path)
  const info = await mediaInfoFactory({ format: 'object', full: true })
  try {
    const { media } = await info.analyzeData(bytes.length, (size, offset) =>
      Uint8Array.prototype.slice.call(bytes, offset, offset + size),
    )
    const tracks: Track[] = media?.track ?? []
    const general = tracks.find((track) => track['@type'] === 'General')
    const video = tracks.find((track) => track['@type'] === 'Video')
    if (general?.['@type'] !== 'General' || video?.['@type'] !== 'Video')
      throw new Error(`${path} holds no video.`)
    return {
      container: general.Format ?? '',
      codec: video.Format ?? '',
      width: video.Width ?? 0,
      height: video.Height ?? 0,
      seconds: general.Duration ?? 0,
      frames: video.FrameCount ?? 0,
      frameRate: video.FrameRate ?? 0,
      bytes: bytes.length,
    }
  } finally {
    info.close()
  }
}

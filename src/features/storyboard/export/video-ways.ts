/** By which ways a browser can make a video, the best first, and why a better one is closed. Pure. */

import { FRAME_RATE } from '../animatic/model.ts'

export interface Size {
  width: number
  height: number
}

/** One way to make a video. `encoder` works as fast as the device can, `recorder` films while it plays. */
export type Way =
  | { kind: 'encoder'; codec: 'avc' | 'vp8'; config: VideoEncoderConfig }
  | { kind: 'recorder'; type: string }

/** Why a way is closed, or broke off: for the sentence that says it. */
export type Reason =
  /** Plain http: the browser keeps its encoders to itself. */
  | 'insecure'
  /** The browser has no encoders. */
  | 'no-encoder'
  /** It has, but not for MP4. */
  | 'no-mp4'
  /** The encoder stood still. */
  | 'stalled'
  /** The encoder broke off with an error. */
  | 'broken'

/** What a browser can do, asked without starting anything. */
export interface Abilities {
  /** Whether the page is one the browser trusts: https, a local file, localhost. */
  isSecure: boolean
  /** Whether it has `VideoEncoder`. */
  hasEncoder: boolean
  /** Whether its encoder takes a configuration. May fail, which counts as no. */
  takes(config: VideoEncoderConfig): Promise<boolean>
  /** Whether it can record a canvas as this type. */
  records(type: string): boolean
}

/** Whole bits for each second: of drawings that is sharp, and a minute stays under 10 MB. */
const BITRATE = 1_200_000
/** Seconds from one whole picture to the next, so that players find any moment soon. */
const KEY_SECONDS = 2
/** A whole picture comes each so many frames. */
export const KEY_FRAMES = KEY_SECONDS * FRAME_RATE

/**
 * H.264 at level 3.1, the first that holds 720 × 1280 with 25 frames: High, Main, and the plain one that the chips of cheap phones
 * know. Never VP9: Firefox did not come to an end with it.
 */
const CODECS = { avc: ['avc1.64001f', 'avc1.4d001f', 'avc1.42e01f'], vp8: ['vp8'] } as const

/** What recorders may make, the best first: MP4 can be sent over chats. */
const RECORDED = ['video/mp4;codecs=avc1.42E01F', 'video/mp4;codecs=avc1', 'video/webm;codecs=vp8']

/**
 * The ways that are open, the best first: MP4 by the device's own encoder, MP4 by software, WebM, filming while it plays. None: only
 * pictures are left.
 * @returns also why MP4 is not among them
 */
export async function openWays(
  size: Size,
  abilities: Abilities,
): Promise<{ ways: Way[]; reason: Reason | undefined }> {
  const ways: Way[] = []
  if (abilities.hasEncoder) {
    ways.push(
      ...(await firstOpen('avc', 'no-preference', size, abilities)),
      ...(await firstOpen('avc', 'prefer-software', size, abilities)),
      ...(await firstOpen('vp8', 'no-preference', size, abilities)),
    )
  }
  const type = RECORDED.find((each) => abilities.records(each))
  if (type !== undefined) ways.push({ kind: 'recorder', type })
  return { ways, reason: reasonOf(ways, abilities) }
}

/** The ending of the file that a way makes. */
export function endingOf(way: Way): 'mp4' | 'webm' {
  if (way.kind === 'recorder') return way.type.startsWith('video/mp4') ? 'mp4' : 'webm'
  return way.codec === 'avc' ? 'mp4' : 'webm'
}

/** The type of the file that a way makes, without its codec. */
export function typeOf(way: Way): `video/${'mp4' | 'webm'}` {
  return `video/${endingOf(way)}`
}

/** The most that a video may weigh, in bytes. @param frames how many it has */
export function mostBytes(frames: number): number {
  return Math.ceil(((frames / FRAME_RATE) * BITRATE) / 8)
}

async function firstOpen(
  codec: 'avc' | 'vp8',
  hardwareAcceleration: HardwareAcceleration,
  { width, height }: Size,
  abilities: Abilities,
): Promise<Way[]> {
  for (const string of CODECS[codec]) {
    const config: VideoEncoderConfig = {
      codec: string,
      width,
      height,
      bitrate: BITRATE,
      framerate: FRAME_RATE,
      hardwareAcceleration,
      latencyMode: 'quality',
      ...(codec === 'avc' && { avc: { format: 'avc' } }),
    }
    if (await abilities.takes(config).catch(() => false)) return [{ kind: 'encoder', codec, config }]
  }
  return []
}

function reasonOf(ways: Way[], { isSecure, hasEncoder }: Abilities): Reason | undefined {
  if (ways.some((way) => way.kind === 'encoder' && way.codec === 'avc')) return undefined
  if (hasEncoder) return 'no-mp4'
  return isSecure ? 'no-encoder' : 'insecure'
}

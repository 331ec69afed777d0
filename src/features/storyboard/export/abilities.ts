/** What this browser can do towards a video. */
import type { Abilities } from './video-ways.ts'

/** How long a browser may think about a configuration, in ms: some never answer. */
const ANSWER_MS = 4000

/** Asks the browser of this page. */
export function pageAbilities(): Abilities {
  return {
    isSecure: window.isSecureContext,
    hasEncoder: typeof VideoEncoder === 'function' && typeof VideoFrame === 'function',
    async takes(config) {
      const answer = VideoEncoder.isConfigSupported(config).then(({ supported }) => supported === true)
      const silence = new Promise<boolean>((done) => setTimeout(() => done(false), ANSWER_MS))
      return Promise.race([answer, silence])
    },
    records(type) {
      const canFilm = typeof HTMLCanvasElement.prototype.captureStream === 'function'
      return canFilm && typeof MediaRecorder === 'function' && MediaRecorder.isTypeSupported(type)
    },
  }
}

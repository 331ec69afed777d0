/** What a video is made of: frames that are painted one after another. */

/** Where frames are painted. */
export type FrameContext = CanvasRenderingContext2D

/** Pictures that follow each other at the rate of the board. */
export interface Film {
  /** Size in dots, both even. */
  width: number
  height: number
  /** How many frames there are, at least one. */
  frames: number
  /** Gets the pictures of a frame ready in pieces, while the page answers; it need not be waited for. */
  ready(frame: number): Promise<void>
  /** Paints a frame, counted from 0, over all that was there. */
  paint(context: FrameContext, frame: number): void
}

/** A piece of work on a film: told how far it is, and stopped, from outside. */
export interface FilmWork {
  film: Film
  /** Called with how many frames are in the video. */
  onFrames(done: number): void
  /** Aborted when the person cancels, or the work stands still. */
  signal: AbortSignal
}

/** A canvas of the size of a film, with nothing to be seen through it. @throws where the browser has no memory for it */
export function filmCanvas({ width, height }: Pick<Film, 'width' | 'height'>): {
  canvas: HTMLCanvasElement
  context: FrameContext
} {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const context = canvas.getContext('2d', { alpha: false })
  if (!context) throw new Error('The browser gives no canvas of this size.')
  return { canvas, context }
}

/** Gives the memory of a canvas back at once: Safari counts it until it is cleared up, and then refuses the next one. */
export function dropCanvas(canvas: HTMLCanvasElement): void {
  canvas.width = 0
  canvas.height = 0
}

/** The work was stopped from outside. */
export class Stopped extends Error {}

/** A promise that is given up as soon as the work is stopped. @throws {Stopped} then */
export async function unlessStopped<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  let stop = () => {}
  const stopped = new Promise<never>((_, refuse) => {
    stop = () => refuse(new Stopped())
    if (signal.aborted) stop()
    signal.addEventListener('abort', stop, { once: true })
  })
  try {
    return await Promise.race([promise, stopped])
  } finally {
    signal.removeEventListener('abort', stop)
  }
}

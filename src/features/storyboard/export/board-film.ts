/** The film of a board: its plan painted frame by frame. */
import { framePainter } from '../animatic/paint-frame.ts'
import { planOf } from '../animatic/plan.ts'
import type { Content } from '../model.ts'
import { lettersReady } from '../panel/letters.ts'
import { type Film, Stopped } from './film.ts'
import { loadPhotosOf } from './load-photos.ts'

/** A film, with the memory it holds. */
export interface BoardFilm extends Film {
  close(): void
}

/**
 * Gets the film of a board ready: its photos and its letters are loaded.
 * @param rate letters for each second, for the captions
 * @param captions whether they are painted on the picture
 * @throws {Stopped} when the signal was aborted meanwhile
 */
export async function boardFilm(
  content: Content,
  { rate, captions, signal }: { rate: number; captions: boolean; signal: AbortSignal },
): Promise<BoardFilm> {
  const plan = planOf(content, rate)
  const [loaded] = await Promise.all([loadPhotosOf(content), lettersReady()])
  if (signal.aborted) throw new Stopped()
  const { width, height, frames } = plan
  const painter = framePainter(plan, loaded)
  return {
    width,
    height,
    frames,
    paint: (context, frame) => painter.paint(context, frame, { captions, still: false }),
    close: painter.close,
  }
}

/** The film of a board: its plan painted frame by frame. */

import { yieldToPage } from '../../../ui/yield-to-page.ts'
import { framePainter, type Picture } from '../animatic/paint-frame.ts'
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
    async ready(frame) {
      for (const canvas of painter.preparing(frame)) {
        if (signal.aborted) return
        await settled(canvas)
      }
    },
    paint: (context, frame) => painter.paint(context, frame, { captions, still: false }),
    close: painter.close,
  }
}

/** Lets the browser paint now what it would put off, all of it in one go, until the picture is needed; then the page answers. */
async function settled(canvas: Picture): Promise<void> {
  const dot = await createImageBitmap(canvas, 0, 0, 1, 1).catch(() => undefined)
  dot?.close()
  await yieldToPage()
}

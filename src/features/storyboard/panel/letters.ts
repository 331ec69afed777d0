/** Waits for the font of drawings: a canvas paints at once, in whatever font is there. */
import { WEIGHT } from './lettering.ts'

/** Resolves when words can be painted in the course's font, also where it does not come. Never rejects. */
export async function lettersReady(): Promise<void> {
  await document.fonts.load(`${WEIGHT} 20px Jakarta`).catch(() => [])
}

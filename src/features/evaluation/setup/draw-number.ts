/** The number a draw begins with, short enough to be said aloud and written down. Pure. */

/** From 1000 to 9999. @param random fills bytes by chance */
export function drawNumber(random: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array): number {
  const [high = 0, low = 0] = random(new Uint8Array(2))
  return 1000 + ((high * 256 + low) % 9000)
}

/** Numbers that look drawn by lot and can be drawn again. Pure. */

/**
 * Numbers from 0 up to, not including, 1: mulberry32 by Tommy Ettinger, in the public domain. The same seed gives the same
 * numbers in every browser, which `Math.random` can't.
 * @param seed a whole number; its lowest 32 bits count
 */
export function seededNumbers(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/**
 * Some of the values by lot, each set of them equally likely, in the order drawn: R. Durstenfeld's form of the Fisher–Yates
 * shuffle, stopped early. The list itself stays as it is.
 * @param count how many; all where there are fewer
 */
export function drawnBy<Value>(random: () => number, values: readonly Value[], count: number): Value[] {
  const left = [...values]
  const drawn: Value[] = []
  while (drawn.length < count && left.length > 0) {
    const at = Math.floor(random() * left.length)
    const last = left.length - 1
    const [taken, moved] = [left[at], left[last]]
    if (taken === undefined || moved === undefined) break
    left[at] = moved
    left.pop()
    drawn.push(taken)
  }
  return drawn
}

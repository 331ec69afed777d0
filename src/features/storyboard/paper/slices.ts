/** Long work in short slices, between which the page answers. */

/** Longest time without an answer, in milliseconds. */
const SLICE_MS = 24

/**
 * Does a work that yields how far it is, 0 to 1.
 * @returns its outcome; undefined when it was stopped
 */
export async function inSlices<T>(
  work: Generator<number, T>,
  onProgress: (done: number) => void,
  stop: AbortSignal,
): Promise<T | undefined> {
  while (!stop.aborted) {
    const until = performance.now() + SLICE_MS
    let step = work.next()
    while (!step.done && performance.now() < until) step = work.next()
    if (step.done) return step.value
    onProgress(step.value)
    await nextTask()
  }
  return undefined
}

/** After what waits, such as a tap and a picture. */
function nextTask(): Promise<void> {
  return new Promise((done) => {
    setTimeout(done, 0)
  })
}

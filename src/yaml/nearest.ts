/** Finds what an editor probably meant. */

/** The known name nearest to a mistyped one; undefined when none is near. */
export function nearest(typed: string, known: Iterable<string>): string | undefined {
  const limit = Math.max(1, Math.floor(typed.length / 3))
  let best: { name: string; distance: number } | undefined
  for (const name of known) {
    const distance = editDistance(typed.toLowerCase(), name.toLowerCase())
    // Every letter replaced is another word, not a slip.
    if (distance <= limit && distance < typed.length && (best === undefined || distance < best.distance))
      best = { name, distance }
  }
  return best?.name ?? [...known].find((name) => typed.length > 4 && name.includes(typed))
}

/** "Maksud Anda `x`?" with a leading space, or nothing: to be put after a sentence. */
export function didYouMean(typed: string, known: Iterable<string>): string {
  const name = nearest(typed, known)
  return name === undefined ? '' : ` Maksud Anda \`${name}\`?`
}

/** Number of letters to add, remove, replace or swap. */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const options = [at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + same]
      if (swapped && i > 1 && j > 1) options.push(at(beforeLast, j - 2) + 1)
      row.push(Math.min(...options))
    }
    beforeLast = last
    last = row
  }
  return at(last, b.length)
}

function at(row: number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY
}

/** From values to places on a chart. Pure. */

/** An axis from nought to a round number, with its marks. */
export interface Scale {
  most: number
  marks: number[]
}

const STEPS = [1, 2, 2.5, 5, 10]

/** A scale that holds all values up to `most`, with at most five marks after nought. */
export function scaleTo(most: number): Scale {
  if (!(most > 0) || !Number.isFinite(most)) return { most: 1, marks: [0, 1] }
  const size = 10 ** Math.floor(Math.log10(most / 5))
  const step = size * (STEPS.find((one) => Math.ceil(most / (one * size) - 1e-9) <= 5) ?? 10)
  const count = Math.max(1, Math.ceil(most / step - 1e-9))
  // Rounded, lest 0.1 + 0.2 be written as 0.30000000000000004.
  const marks = Array.from({ length: count + 1 }, (_, at) => Number((at * step).toPrecision(12)))
  return { most: marks.at(-1) ?? most, marks }
}

/** Where a value lies between two edges. */
export function placeOf(value: number, { most }: Scale, left: number, right: number): number {
  return left + (Math.min(Math.max(value, 0), most) / most) * (right - left)
}

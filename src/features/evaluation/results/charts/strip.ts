/** Where the dots of a strip lie: each value is a dot, and those that would cover each other are piled up. Pure. */
import { placeOf, type Scale } from './scale.ts'

export interface Dot {
  x: number
  /** How many dots lie below it. */
  layer: number
}

/** Dots from the smallest value to the largest; the same values in another order give the same picture. */
export function stripDots(
  values: readonly number[],
  scale: Scale,
  { left, right, size }: { left: number; right: number; size: number },
): Dot[] {
  const piles = new Map<number, number>()
  return [...values]
    .sort((a, b) => a - b)
    .map((value) => {
      const column = Math.round((placeOf(value, scale, left, right) - left) / size)
      const layer = piles.get(column) ?? 0
      piles.set(column, layer + 1)
      return { x: left + column * size, layer }
    })
}

/** The highest pile. */
export function layersOf(dots: readonly Dot[]): number {
  return dots.reduce((most, { layer }) => Math.max(most, layer + 1), 0)
}

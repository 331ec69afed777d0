/** Stamps of what is seen outdoors. Pure. */
import { form, limb, line, patch, placed, type Shape } from './shape.ts'
import type { Stamp } from './stamp.ts'

/** A wheel around a point. @param scale 1 for a width of 44 units */
function wheel(x: number, y: number, scale: number): Shape[] {
  const round = (size: number) =>
    placed('m0-22c13 0 22 9 22 22s-9 22-22 22-22-9-22-22 9-22 22-22z', x, y + 0, size)
  return [form(round(scale), 'dark'), form(round(scale * 0.42))]
}

const car: Stamp = {
  id: 'car',
  group: 'things',
  width: 240,
  height: 120,
  shapes: [
    form(
      'M8 88V66c0-10 6-16 18-18l24-4 26-26c6-6 12-10 22-10h48c10 0 16 4 22 10l24 26 26 6c12 4 16 10 16 22v16c0 4-2 6-6 6H14c-4 0-6-2-6-6Z',
    ),
    form('M66 46l20-20c4-4 8-6 14-6h12v26ZM126 20h18c6 0 10 2 14 6l18 20h-50Z', 'light'),
    line('M128 60h12M214 62h10M12 68h10'),
    ...wheel(62, 92, 1),
    ...wheel(182, 92, 1),
  ],
}

const motorcycle: Stamp = {
  id: 'motorcycle',
  group: 'things',
  width: 200,
  height: 140,
  shapes: [
    ...wheel(40, 108, 1.25),
    ...wheel(160, 108, 1.25),
    limb('M158 104L136 38', 12),
    form(
      'M14 84c0-22 10-32 30-34l36 2c10 2 12 12 14 22h26l14-36c12 0 18 4 18 14l-8 42c-2 10-8 14-18 14H88c-10 0-12-6-14-12-4-12-12-18-26-18-12 0-22 2-34 6Z',
    ),
    form('M22 48c10-10 26-12 58-8 8 0 10 8 4 12H26c-6 0-8 0-4-4Z', 'ink'),
    line('M136 40l-12-18h-14M140 28l10-8'),
    patch('M140 40c10-2 16 2 18 12l-14 4Z', 'mark'),
  ],
}

const tree: Stamp = {
  id: 'tree',
  group: 'things',
  width: 150,
  height: 200,
  shapes: [
    form('M66 194c4-26 4-50 2-76h16c-2 26-2 50 4 76Z', 'dark'),
    form(
      'M42 128C16 128 4 110 12 92 0 74 10 52 30 50c2-26 24-42 46-36 22-8 44 10 44 34 22 4 30 26 18 44 6 18-6 36-30 36-10 10-24 10-34 2-10 8-22 8-32-2Z',
    ),
    line('M44 82q8 8 16 2M86 58q8 8 18 2M84 104q8 8 18 0M56 48q2-8 10-10'),
  ],
}

const bridge: Stamp = {
  id: 'bridge',
  group: 'things',
  width: 300,
  height: 130,
  shapes: [
    form('M52 60v62h20V60ZM228 60v62h20V60Z', 'light'),
    line(
      'M6 70Q36 22 62 10Q150 84 238 10Q264 22 294 70M62 10v60M238 10v60M106 42v28M150 50v20M194 42v28M34 36v34M266 36v34',
    ),
    form('M4 70h292v16H4Z'),
    line('M12 120q12-8 24 0M96 120q12-8 24 0t24 0t24 0M264 120q12-8 24 0'),
  ],
}

const flower = (x: number, y: number, bend: number): Shape[] => [
  line(`M${x} ${y}Q${x + bend} ${(y + 150) / 2} 75 128`),
  ...[0, 1, 2, 3].map((turn) => {
    const [across, down] = [
      [0, -13],
      [13, 0],
      [0, 13],
      [-13, 0],
    ][turn] ?? [0, 0]
    return form(
      placed(
        'm0-11c7 0 11 5 11 11s-4 11-11 11-11-5-11-11 4-11 11-11z',
        x + (across ?? 0),
        y + (down ?? 0),
        1,
      ),
      'mark',
    )
  }),
  form(placed('m0-6c4 0 6 3 6 6s-2 6-6 6-6-3-6-6 2-6 6-6z', x, y, 1)),
]

const flowers: Stamp = {
  id: 'flowers',
  group: 'things',
  width: 150,
  height: 190,
  shapes: [
    ...flower(32, 54, 4),
    ...flower(118, 56, -4),
    ...flower(75, 32, 0),
    form('M44 118h62L92 180c0 4-2 6-6 6H64c-4 0-6-2-6-6Z'),
    line('M50 138h50'),
  ],
}

export const outdoors: Stamp[] = [tree, car, motorcycle, bridge, flowers]

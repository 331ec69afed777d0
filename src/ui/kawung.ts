/**
 * The kawung motif: a tile of 40 units with four petals from the corners to the centre. Each module wears its
 * own crop, treatment and batik dye; one petal is marker yellow.
 */

import type { petals } from './petal-paths.ts'

/** How the motif of one module looks. Colours are the dye's ground and petal. */
export interface KawungLook {
  dye: string
  ground: string
  petal: string
  treatment: 'full' | 'seeds' | 'outline' | 'alternate' | 'slit' | 'ring'
  scale: number
  turn: number
  offset: [number, number]
  marked: { tile: [number, number]; petal: keyof typeof petals }
}

const looks: [KawungLook, ...KawungLook[]] = [
  look('nila', '#1b3a6b', '#5b80bd', 'full', 2.6, 0, [-50, -24], [1, 0], 'd'),
  look('soga', '#63401f', '#a87748', 'seeds', 1.2, 0, [0, 0], [2, 1], 'b'),
  look('mengkudu', '#86301f', '#c8705a', 'full', 1.5, 45, [-40, -60], [3, -1], 'a'),
  look('tegeran', '#665413', '#b59a3c', 'outline', 1.6, 0, [-20, -16], [2, 0], 'c'),
  look('ketapang', '#1f5046', '#5b9787', 'alternate', 1.6, 0, [-48, -32], [2, 1], 'b'),
  look('arang', '#2d3442', '#78839a', 'slit', 1.9, 0, [-14, -10], [1, 0], 'd'),
  look('secang', '#7d2f49', '#c0748c', 'ring', 1.9, 45, [-8, -60], [2, -1], 'c'),
  look('jelawe', '#434b20', '#8d9856', 'seeds', 2, 0, [-40, -34], [1, 0], 'd'),
]

/** The look of a module. @param number counted from 1; more modules than looks begin again. */
export function kawungOf(number: number): KawungLook {
  return looks[(number - 1) % looks.length] ?? looks[0]
}

function look(
  dye: string,
  ground: string,
  petal: string,
  treatment: KawungLook['treatment'],
  scale: number,
  turn: number,
  offset: [number, number],
  tile: [number, number],
  marked: keyof typeof petals,
): KawungLook {
  return { dye, ground, petal, treatment, scale, turn, offset, marked: { tile, petal: marked } }
}

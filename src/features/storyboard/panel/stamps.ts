/** Drawings to put on a panel: people and things, drawn for this course. Pure. */
import type { Shape } from './stamps/shape.ts'
import { form, line } from './stamps/shape.ts'

export type StampGroup = 'people' | 'things'

/** A drawing. `width` and `height` are in units of a 9:16 panel and the size in which it is put there at first. */
export interface Stamp {
  id: string
  group: StampGroup
  width: number
  height: number
  shapes: Shape[]
}

export const stamps: Stamp[] = [
  {
    id: 'house',
    group: 'things',
    width: 180,
    height: 160,
    shapes: [form('M28 80V152H152V80'), form('M10 84L90 14L170 84Z'), line('M74 152V108H106V152')],
  },
]

const byId = new Map(stamps.map((stamp) => [stamp.id, stamp]))

/** A stamp by its id; undefined for one that this release does not have. */
export function stampOf(id: string): Stamp | undefined {
  return byId.get(id)
}

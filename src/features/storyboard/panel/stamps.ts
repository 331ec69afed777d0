/** Drawings to put on a panel: people and things, drawn for this course. Pure. */
import { outdoors } from './stamps/outdoors.ts'
import { people } from './stamps/people.ts'
import { scenes } from './stamps/scenes.ts'
import type { Stamp } from './stamps/stamp.ts'
import { things } from './stamps/things.ts'

/** All stamps, as they stand in the choice. */
export const stamps: Stamp[] = [...people, ...scenes, ...things, ...outdoors]

const byId = new Map<string, Stamp>(stamps.map((stamp) => [stamp.id, stamp]))

/** A stamp by its id; undefined for one that this release does not have. */
export function stampOf(id: string): Stamp | undefined {
  return byId.get(id)
}

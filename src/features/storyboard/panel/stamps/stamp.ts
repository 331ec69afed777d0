/** What a stamp is. Types only. */
import type { Shape } from './shape.ts'

export type StampGroup = 'people' | 'things'

/** Kept in drawings for ever: a stamp that is drawn anew keeps its id. */
export type StampId =
  | 'standing'
  | 'standing-veiled'
  | 'walking'
  | 'talking'
  | 'presenting'
  | 'pointing'
  | 'on-phone'
  | 'sitting'
  | 'counter'
  | 'pair'
  | 'man'
  | 'woman'
  | 'woman-unveiled'
  | 'face'
  | 'shoulder'
  | 'crowd'
  | 'hand'
  | 'hand-writing'
  | 'house'
  | 'building'
  | 'desk'
  | 'document'
  | 'phone'
  | 'laptop'
  | 'money'
  | 'clock'
  | 'microphone'
  | 'camera'
  | 'tree'
  | 'car'
  | 'motorcycle'
  | 'bridge'
  | 'flowers'

/** A drawing. `width` and `height` are in units of a 9:16 panel and the size in which it is put there at first. */
export interface Stamp {
  id: StampId
  group: StampGroup
  width: number
  height: number
  /** From the lowest to the topmost. */
  shapes: Shape[]
}

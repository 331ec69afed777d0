/** Heads of the people on stamps: alike in every pose and size. Pure. */
import { form, line, patch, placed, type Shape } from './shape.ts'

export type Hair = 'short' | 'cap' | 'hijab' | 'long'

export interface Head {
  hair: Hair
  /** Middle of the face. */
  x: number
  y: number
  /** 1 for a face 54 units wide. */
  scale: number
  /** Where the person looks: −1 is left, 1 right. */
  look?: number
  /** How far the eyes look down, in units of a head of scale 1. */
  down?: number
  isTalking?: boolean
}

const FACE = 'm-27 0c0-19 11-31 27-31s27 12 27 31-11 32-27 32-27-13-27-32z'
const EARS = 'm-26-4c-8-3-10 4-8 9 2 5 5 6 9 5m51-14c8-3 10 4 8 9-2 5-5 6-9 5'
const SHORT = 'm-29 0c-5-25 7-41 30-41s33 16 28 41c-3-5-4-10-5-16-10 4-27 2-36-6-3 9-9 12-17 22z'
const CAP = 'm-28-10l2-27c13-8 39-8 52 0l2 27c-15-7-41-7-56 0z'
const LONG = 'm-33 34c-10-42-3-76 33-76s43 34 33 76c-20 7-46 7-66 0z'
const FRINGE = 'm-28 1c-1-21 10-33 28-33s29 12 28 33c-14-2-27-8-35-18-4 9-11 15-21 18z'
const VEIL =
  'm0-42c-25 0-36 19-36 42 0 15-5 27-12 37 14 17 30 24 48 24s34-7 48-24c-7-10-12-22-12-37 0-23-11-42-36-42z'
const VEILED = 'm-22 0c0-17 9-26 22-26s22 9 22 26-9 28-22 28-22-11-22-28z'
const FOLDS = 'm-24 20c7 15 19 22 36 20m-22 5c-2 5-6 9-11 11'
const EYES = 'm-10-3v4m20-4v4'
const SMILE = 'm-8 11q8 8 16 0'
const TALK = 'm-8 9h16c0 8-3 12-8 12s-8-4-8-12z'

/** The shapes of a head, from its back to its face. */
export function head({ hair, x, y, scale, look = 0, down = 0, isTalking = false }: Head): Shape[] {
  const at = (d: string) => placed(d, x, y, scale)
  // A veil shows less of the face, so that eyes have less room in it.
  const [aside, below] = [x + look * (hair === 'hijab' ? 4.5 : 7) * scale, y + down * scale]
  const features = [
    line(placed(EYES, aside, below, scale)),
    isTalking ? form(placed(TALK, aside, below, scale), 'ink') : line(placed(SMILE, aside, below, scale)),
  ]
  if (hair === 'hijab') return [form(at(VEIL), 'light'), form(at(VEILED)), line(at(FOLDS)), ...features]
  if (hair === 'long') return [form(at(LONG), 'ink'), form(at(FACE)), patch(at(FRINGE), 'ink'), ...features]
  const top = hair === 'cap' ? CAP : SHORT
  return [line(at(EARS)), form(at(FACE)), form(at(top), 'ink'), ...features]
}

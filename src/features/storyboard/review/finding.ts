/** What the check before filming finds. Types; pure. */
import type { Made } from '../model.ts'

/** A field of a board, as far as the check leads there. */
export type Part =
  | 'title'
  | 'goal'
  | 'audience'
  | 'message'
  | 'action'
  | 'target'
  | 'speech'
  | 'visual'
  | 'screen'
  | 'sound'
  | 'music'
  | 'right'
  | 'location'
  | 'props'
  | 'person'
  | 'consent'
  | 'fact'
  | 'source'
  | 'drawing'
  | 'shots'

/** Where something is to be mended. Without a shot it is the brief, or for `shots` the board itself. */
export interface Spot {
  part: Part
  shot?: Made
  /** Which one of several, counted from 0: texts on the screen, people, facts. */
  at?: number
  /** The panel, for a drawing. */
  panel?: Made
}

/** What is amiss, with what its sentence needs. Seconds are as they are, not rounded. */
export type Fault =
  /** Marks that wait to be filled in. */
  | { kind: 'blank'; marks: string[] }
  | { kind: 'brief-empty' }
  | { kind: 'no-shots' }
  /** Neither a picture nor a word of what is seen. */
  | { kind: 'shot-empty' }
  | { kind: 'no-consent'; name: string }
  | { kind: 'no-right'; title: string }
  | { kind: 'no-source'; fact: string }
  | { kind: 'speech-too-long'; needed: number; seconds: number }
  | { kind: 'screen-too-long'; text: string; needed: number; seconds: number }
  /** The text is cut off within the safe box. */
  | { kind: 'screen-too-large'; text: string }
  | { kind: 'screen-words'; text: string }
  /** Characters for each second. */
  | { kind: 'captions-too-fast'; rate: number }
  | { kind: 'over-target'; seconds: number; target: number }

/** A fault in its place; what blocks has to be mended before filming, the rest is advice. */
export type Finding = Spot & Fault & { blocking: boolean }

/** What a storyboard is. Types and the values things begin with; pure. */
import type { Item, Items, Stamp } from '../../storage/item.ts'
import type { Panel, Ratio } from './panel/model.ts'

/** A content id, or a term of the vocabulary. */
export type Id = string
/** Made on the device: 13 Crockford letters. */
export type Made = string

/** A sketch tells a story in at most 60 seconds, a recap sums up an event in at most 45. */
export type Kind = 'sketch' | 'recap'

/** What is to be told, to whom, and how long it may take. */
export interface Brief {
  title: string
  goal: string
  audience: string
  /** The one thing that people should remember. */
  message: string
  /** What people should do then. */
  action: string
  kind: Kind
  /** Ids of the channels it is made for. */
  channels: Id[]
  /** Target of the whole, in seconds. */
  seconds: number
  /** Of new panels. */
  ratio: Ratio
  /** The pattern it began with, whose hints stand in the empty fields. */
  pattern?: Id
}

/** What one person says; no speaker is the narrator. */
export interface Line {
  speaker: string
  text: string
}

export type Place = 'top' | 'middle' | 'bottom'

/** A text on the screen, at one of three places within the safe box. */
export interface OnScreen {
  text: string
  place: Place
}

export type Status = 'draft' | 'ready' | 'filmed'

/** One shot. The four terms are ids of the vocabulary. */
export interface Shot {
  seconds: number
  size?: Id
  angle?: Id
  movement?: Id
  transition?: Id
  /** What is seen. */
  visual: string
  lines: Line[]
  onScreen: OnScreen[]
  /** Sound effects. */
  sound: string
  music?: { title: string; right: string }
  location: string
  props: string
  /** Who is seen, with the code of the consent form. */
  people: { name: string; consent: string }[]
  facts: { text: string; source: string }[]
  status: Status
  /** Panels by id, in order: a second one shows the end of a movement. */
  panels: Made[]
  /** Which slot of the brief's pattern it began as, counted from 0: it keeps its hints wherever it is moved. */
  slot?: number
}

/**
 * A score that one person gave for one criterion: key `person/criterion`. Whoever judges a board of others has `/role` behind
 * it, so that two who judge on one device stay apart.
 */
export interface Rating {
  role: 'self' | 'peer' | 'facilitator'
  level: 1 | 2 | 3 | 4
  note: string
}

/** A remark about the board, or about one shot. */
export interface Comment {
  text: string
  shot?: Made
}

/** Where a board lies: on the shelf unless it says otherwise. */
export type Shelf = 'open' | 'archived' | 'bin'

/** A board as it is kept. */
export interface Board {
  brief: Item<Brief>
  order: Item<Made[]>
  shots: Items<Shot>
  ratings: Items<Rating>
  comments: Items<Comment>
  shelf?: Item<Shelf>
  /** The board it was copied from. */
  from?: Made
}

/**
 * A board with its panels as plain values, which commands change: what a person sees, without moments and tombstones.
 * `order` names each shot once.
 */
export interface Content {
  brief: Brief
  order: Made[]
  shots: Record<Made, Shot>
  panels: Record<Made, Panel>
  /** Scores by their key; absent as long as nobody has given any. Who gave them and when stands in the board. */
  ratings?: Record<string, Rating>
  /** Remarks; absent as long as nobody has made any. */
  comments?: Record<Made, Comment>
}

/** Shortest and longest time of one shot, in seconds; half seconds are allowed. */
export const SHOT_SECONDS = { min: 0.5, max: 180, usual: 5 }
/** More shots than a short video ever has. */
export const MAX_SHOTS = 200
/** Longest text in any field, in characters. */
export const MAX_TEXT = 20_000

/** A brief with nothing in it yet. */
export function emptyBrief(): Brief {
  return {
    title: '',
    goal: '',
    audience: '',
    message: '',
    action: '',
    kind: 'sketch',
    channels: [],
    seconds: 45,
    ratio: '9:16',
  }
}

/** A shot with nothing in it yet. */
export function emptyShot(seconds: number = SHOT_SECONDS.usual): Shot {
  return {
    seconds,
    visual: '',
    lines: [],
    onScreen: [],
    sound: '',
    location: '',
    props: '',
    people: [],
    facts: [],
    status: 'draft',
    panels: [],
  }
}

/** The moment of the last change anywhere in a board, for the list of boards. */
export function lastChange({ brief, order, shots, ratings, comments, shelf }: Board): Stamp {
  const items = [brief, order, ...Object.values(shots), ...Object.values(ratings), ...Object.values(comments)]
  return items.reduce((latest, { at }) => Math.max(latest, at), shelf?.at ?? 0)
}
